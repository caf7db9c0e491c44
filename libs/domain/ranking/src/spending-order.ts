import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import { byValuePerMinute } from '@raccordo/matching';
import type { Need, NeedLine } from '@raccordo/planning';

/** A line of the need at one level of evidence: the unit in which the kernel spends minutes. */
export interface SpendingStep {
  readonly line: NeedLine;
  readonly lineIndex: number;
  readonly evidence: EvidenceLevel;
  readonly level: number;
}

/**
 * Every line at every level, in the order of matching. An agency has one level for each line, so
 * reading only its own steps gives its own order: one list serves all agencies.
 */
export function spendingOrder(need: Need): readonly SpendingStep[] {
  return need.lines
    .flatMap((line, lineIndex) =>
      EVIDENCE_LEVELS.map((evidence, level) => ({ line, lineIndex, evidence, level })),
    )
    .sort((a, b) => byValuePerMinute({ ...a, coverableMinutes: 0 }, { ...b, coverableMinutes: 0 }));
}
