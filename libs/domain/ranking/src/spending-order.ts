import { EVIDENCE_LEVELS } from '@raccordo/agency';
import { byValuePerMinute, type OfferedLine } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';

/** A line of the need at one level of evidence: the unit in which the kernel spends minutes. */
export interface SpendingStep extends OfferedLine {
  readonly lineIndex: number;
  readonly level: number;
}

/**
 * Every line at every level, in the order of matching. An agency has one level for each line, so
 * reading only its own steps gives its own order: one list serves all agencies.
 */
export function spendingOrder(need: Need): readonly SpendingStep[] {
  return need.lines
    .flatMap((line, lineIndex) =>
      EVIDENCE_LEVELS.map((evidence, level) => {
        return { line, lineIndex, evidence, level, coverableMinutes: line.minutes };
      }),
    )
    .sort(byValuePerMinute);
}
