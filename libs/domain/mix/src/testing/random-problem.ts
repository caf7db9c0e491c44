import { exactly } from '@raccordo/kernel';
import { CHANNEL_IDS } from '@raccordo/taxonomy';
import type { ChannelModel, MixProblem } from '../response/channel-model.ts';
import { curveFrom, usedUpMinor } from '../response/response-curve.ts';
import { rampByMonth } from '../response/ramp.ts';
import { seededRandom } from '../uncertainty/seeded-random.ts';

const SPREAD = { low: 0.5, typical: 1, high: 1.6 };

/** Curves of the size a small firm meets, with fees, least spends and months to wait. */
export function randomProblem(seed: number, count = 2 + (seed % 5)): MixProblem {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + random() * (high - low);
  const isOneIn = (times: number) => random() < 1 / times;
  const horizonMonths = 3 + Math.floor(random() * 20);
  const channels = Array.from({ length: count }, (_, at): ChannelModel => {
    const base = isOneIn(3) ? between(50_00, 600_00) : 0;
    const curve = curveFrom(between(8_00, 120_00), between(5, 200), base);
    const leastMinor = isOneIn(2) ? 0 : Math.floor(between(50_00, 400_00));
    return {
      ...curve,
      channel: CHANNEL_IDS[at]!,
      leastMinor,
      mostMinor: leastMinor + usedUpMinor(curve),
      ownFeesMinor: Math.floor(between(0, 500_00)),
      ramp: rampByMonth(
        [
          [1, between(0.05, 1)],
          [12, 1],
        ],
        horizonMonths,
      ),
      keptMonthlyRatio: between(0, 0.9),
      spread: { reach: SPREAD, cost: SPREAD, conversion: SPREAD },
    };
  });
  const sharedMinor = Math.floor(between(0, 600_00));
  return problemOf(channels, horizonMonths, sharedMinor);
}

/** The same problem where subsets with its first channel may only be bought from some budget on. */
export function withFloors(problem: MixProblem, seed: number): MixProblem {
  const floorMinor = 1_000_00 + ((seed * 104_729) % 5_000) * 100;
  const size = 1 << problem.channels.length;
  return {
    ...problem,
    floorByMask: Array.from({ length: size }, (_, mask) => (mask & 1 ? floorMinor : 0)),
  };
}

/** Every channel pays its own fees; work shared by all is paid once, twice from three channels on. */
export function problemOf(
  channels: readonly ChannelModel[],
  horizonMonths: number,
  sharedMinor: number,
): MixProblem {
  const feesByMask = Array.from({ length: 1 << channels.length }, (_, mask) => {
    const active = channels.filter((_channel, at) => mask & (1 << at));
    const own = active.reduce((sum, { ownFeesMinor }) => sum + ownFeesMinor, 0);
    return own + (active.length === 0 ? 0 : active.length < 3 ? sharedMinor : 2 * sharedMinor);
  });
  return {
    channels,
    feesByMask,
    horizonMonths,
    season: Array.from({ length: horizonMonths }, () => 1),
    landingSpread: exactly(1),
  };
}
