import { CRITERIA, type Criterion } from '@raccordo/matching';
import { apportion } from './apportion.ts';

/** A hundredth of a point, in ppm: what two decimals can show. */
export const HUNDREDTH_PPM = 100;

export interface ScorePart {
  readonly criterion: Criterion;
  readonly ppm: number;
  /** Rounded so that the column, as shown, sums to the score, as shown. */
  readonly shownPpm: number;
}

/** The score in its five parts; those of coverage come line by line and are summed. */
export function scorePartsOf(
  contributions: readonly { readonly criterion: Criterion; readonly pointsPpm: number }[],
): readonly ScorePart[] {
  const totals = CRITERIA.map((criterion) =>
    contributions
      .filter((contribution) => contribution.criterion === criterion)
      .reduce((sum, { pointsPpm }) => sum + pointsPpm, 0),
  );
  const shown = apportion(totals, HUNDREDTH_PPM);
  return CRITERIA.map((criterion, index) => ({
    criterion,
    ppm: totals[index] ?? 0,
    shownPpm: shown[index] ?? 0,
  }));
}
