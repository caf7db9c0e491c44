import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import type { EvidenceLevel } from '@raccordo/agency';
import type { NeedLine } from '@raccordo/planning';
import { evidenceSteps } from './evidence-factor.ts';

/** A line of the need that the candidate offers. */
export interface OfferedLine {
  readonly line: NeedLine;
  readonly evidence: EvidenceLevel;
  /** min(needed, capacity): what it would give if money were no limit. */
  readonly coverableMinutes: number;
}

/** An offered line with the minutes this money gives it. */
export interface FilledLine extends OfferedLine {
  readonly coveredMinutes: number;
}

const PLACE = Object.fromEntries(CAPABILITY_IDS.map((id, index) => [id, index])) as Readonly<
  Record<CapabilityId, number>
>;

/** Place of a capability in the taxonomy: the last tie-break everywhere. */
export function placeOf(capability: CapabilityId): number {
  return PLACE[capability];
}

/**
 * Order in which bought minutes are spent: value per minute `w · e / h` descending, then taxonomy
 * order. Compared by integer cross-multiplication, so equal ratios are really equal.
 */
export function byValuePerMinute(a: OfferedLine, b: OfferedLine): number {
  const valueOfA = a.line.weightPpm * evidenceSteps(a.evidence) * b.line.minutes;
  const valueOfB = b.line.weightPpm * evidenceSteps(b.evidence) * a.line.minutes;
  return valueOfB - valueOfA || placeOf(a.line.capability) - placeOf(b.line.capability);
}

/**
 * Spends the minutes on the offered lines in that order: the continuous knapsack, exact in whole
 * minutes. Returned in the order of filling.
 */
export function fillLines(
  offered: readonly OfferedLine[],
  affordable: number,
): readonly FilledLine[] {
  let left = affordable;
  return [...offered].sort(byValuePerMinute).map((line) => {
    const coveredMinutes = Math.min(line.coverableMinutes, left);
    left -= coveredMinutes;
    return { ...line, coveredMinutes };
  });
}
