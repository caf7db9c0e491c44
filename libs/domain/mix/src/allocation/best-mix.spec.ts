import { exactly } from '@raccordo/kernel';
import type { ChannelModel } from '../response/channel-model.ts';
import { curveFrom } from '../response/response-curve.ts';
import { problemOf } from '../testing/random-problem.ts';
import { bestMix } from './best-mix.ts';
import { prepare } from './prepared-problem.ts';

const STEADY = Array.from({ length: 24 }, () => 1);
const SURE = { reach: exactly(1), cost: exactly(1), conversion: exactly(1) };

function aChannel(overrides: Partial<ChannelModel>): ChannelModel {
  return {
    ...curveFrom(40_00, 50),
    channel: 'search_ads',
    leastMinor: 0,
    mostMinor: 5_000_00,
    ownFeesMinor: 0,
    ramp: STEADY,
    keptMonthlyRatio: 0,
    spread: SURE,
    ...overrides,
  };
}

const search = aChannel({ ownFeesMinor: 350_00, leastMinor: 400_00 });
const seo = aChannel({
  channel: 'seo_content',
  ...curveFrom(15_00, 50, 300_00),
  ownFeesMinor: 500_00,
  ramp: STEADY.map((_, at) => Math.min(1, at / 12)),
});
const channelsAt = (budgetMinor: number, months: number) => {
  const outcome = bestMix(prepare(problemOf([search, seo], months, 200_00)), budgetMinor);
  return outcome.kind === 'mix' ? outcome.mix.channels.map(({ channel }) => channel) : outcome;
};

describe('the best mix', () => {
  it('buys one channel with little money, because a second has its own fees', () => {
    expect(channelsAt(1_100_00, 6)).toEqual(['search_ads']);
    expect(channelsAt(4_000_00, 6)).toEqual(['search_ads', 'seo_content']);
  });

  it('changes with patience: what is slow wins when there is time', () => {
    expect(channelsAt(1_100_00, 24)).toEqual(['seo_content']);
  });

  it('says the cheapest way in when the budget pays none', () => {
    expect(channelsAt(600_00, 12)).toEqual({
      kind: 'none',
      reason: 'budget_below_every_mix',
      leastMinor: 700_00,
    });
  });

  it('leaves money over when every channel is used up, and says how much', () => {
    const outcome = bestMix(prepare(problemOf([search], 6, 0)), 9_000_00);
    expect(outcome).toMatchObject({
      kind: 'mix',
      mix: { unspentMinor: 9_000_00 - 350_00 - 5_000_00, marginalCostMinor: null },
    });
  });

  it.each([
    ['no channel is allowed', problemOf([], 6, 0)],
    ['nothing can come within the horizon', problemOf([{ ...seo, ramp: [] }], 6, 0)],
    ['the ceiling is nothing', problemOf([{ ...search, ceiling: 0, scaleMinor: 0 }], 6, 0)],
  ])('is none when %s', (_story, problem) => {
    expect(bestMix(prepare(problem), 5_000_00)).toEqual({
      kind: 'none',
      reason: 'no_feasible_channel',
      leastMinor: null,
    });
  });
});
