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

const PLACE = new Map<CapabilityId, number>(CAPABILITY_IDS.map((id, index) => [id, index]));

/** Place of a capability in the taxonomy: the last tie-break everywhere. */
export function placeOf(capability: CapabilityId): number {
  return PLACE.get(capability) ?? CAPABILITY_IDS.length;
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

/** Minutes given to each offered line: the continuous knapsack, exact in whole minutes. */
export function spendMinutes(
  offered: readonly OfferedLine[],
  affordable: number,
): ReadonlyMap<CapabilityId, number> {
  const spent = new Map<CapabilityId, number>();
  let left = affordable;
  for (const { line, coverableMinutes } of [...offered].sort(byValuePerMinute)) {
    const minutes = Math.min(coverableMinutes, left);
    spent.set(line.capability, minutes);
    left -= minutes;
  }
  return spent;
}
