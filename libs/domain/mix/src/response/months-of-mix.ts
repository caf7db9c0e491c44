import type { Mix } from '../allocation/mix.ts';
import type { ChannelModel, MixProblem } from './channel-model.ts';
import { resultsAt } from './response-curve.ts';
import { decayByMonth } from './ramp.ts';

/** One channel of a mix through the months of the horizon. */
export interface ChannelMonths {
  readonly channel: ChannelModel;
  /** Whole minor units; they follow the season and sum to the monthly average × months. */
  readonly variableMinor: readonly number[];
  readonly results: readonly number[];
  /** What still comes in the months after stopping, until less than one in a hundred is left. */
  readonly afterStop: readonly number[];
}

const MONTHS_AFTER = 24;

/** The mix month by month; what months bring sums to its average times the horizon. */
export function monthsOf(problem: MixProblem, mix: Mix): readonly ChannelMonths[] {
  return mix.channels.map(({ channel, variableMinor }) => {
    const model = problem.channels.find((candidate) => candidate.channel === channel)!;
    const full = resultsAt(model, variableMinor);
    const results = problem.season.map((season, at) => full * season * (model.ramp[at] ?? 0));
    const last = results.at(-1) ?? 0;
    const after = decayByMonth(model.keptMonthlyRatio, MONTHS_AFTER);
    return {
      channel: model,
      variableMinor: bySeason(variableMinor, problem.season),
      results,
      afterStop: after.filter((kept) => kept >= 0.01).map((kept) => last * kept),
    };
  });
}

/** Each month its share; cumulative rounding, so that the sum is exact. */
function bySeason(monthlyMinor: number, season: readonly number[]): readonly number[] {
  const months: number[] = [];
  let [exact, given] = [0, 0];
  season.forEach((index, at) => {
    exact += monthlyMinor * index;
    const until = at === season.length - 1 ? monthlyMinor * season.length : Math.round(exact);
    months.push(until - given);
    given = until;
  });
  return months;
}
