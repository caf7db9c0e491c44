import type { Mix } from '@raccordo/mix';
import { resultsAt } from '@raccordo/mix';
import type { Planner } from '@raccordo/planning';
import type { ChannelId } from '@raccordo/taxonomy';

export interface ChannelCurve {
  readonly channel: ChannelId;
  /** Results a month at full effect, at equal steps of spend from nothing to `mostMinor`. */
  readonly results: readonly number[];
  readonly mostMinor: number;
  readonly spendMinor: number;
  readonly resultsNow: number;
  /** What the same channel would bring with a fifth more money. */
  readonly resultsWithMore: number;
  readonly moreMinor: number;
}

const STEPS = 32;
const MORE_RATIO = 0.2;
/** Where a channel gets next to nothing, "a little more" is still a sum one can picture. */
const LEAST_MORE_MINOR = 100_00;

/** The curves of a mix's channels, and where the mix stands on each. */
export function curvesOf({ prepared }: Planner, mix: Mix): readonly ChannelCurve[] {
  return mix.channels.map(({ channel, variableMinor }) => {
    const model = prepared.problem.channels.find((candidate) => candidate.channel === channel)!;
    const usefulMinor = Math.min(model.mostMinor, 2 * model.scaleMinor);
    const mostMinor = Math.max(usefulMinor, 1.3 * variableMinor, LEAST_MORE_MINOR);
    const moreMinor = Math.max(LEAST_MORE_MINOR, variableMinor * MORE_RATIO);
    return {
      channel,
      mostMinor,
      results: Array.from({ length: STEPS + 1 }, (_, at) =>
        resultsAt(model, (mostMinor * at) / STEPS),
      ),
      spendMinor: variableMinor,
      resultsNow: resultsAt(model, variableMinor),
      resultsWithMore: resultsAt(model, variableMinor + moreMinor),
      moreMinor,
    };
  });
}
