import type { Ppm } from '@raccordo/kernel';
import type { EvidenceLevel } from '@raccordo/agency';
import type { NeedLine } from '@raccordo/planning';
import { EVIDENCE_STEPS_OF_WHOLE, evidenceSteps } from './evidence-factor.ts';

/**
 * What `minutes` of a line are worth: `floor(w · e · x / (h · 10⁶))`. The factor 10⁵ common to every
 * evidence factor is taken out first: with `w ≤ 10⁶` and `x ≤ h ≤ 15_000` both sides of the division
 * stay under 2 · 10¹¹, so the floor of the floating-point quotient is the exact integer.
 */
export function lineCoveragePpm(
  line: Pick<NeedLine, 'weightPpm' | 'minutes'>,
  evidence: EvidenceLevel,
  minutes: number,
): Ppm {
  const gained = line.weightPpm * evidenceSteps(evidence) * minutes;
  return Math.floor(gained / (line.minutes * EVIDENCE_STEPS_OF_WHOLE));
}
