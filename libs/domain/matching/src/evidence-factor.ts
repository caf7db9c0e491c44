import { WHOLE_PPM, type Ppm } from '@raccordo/kernel';
import type { EvidenceLevel } from '@raccordo/agency';

/** How much of a covered line counts, by how far the capability is proven. */
export const EVIDENCE_FACTOR_PPM: Readonly<Record<EvidenceLevel, Ppm>> = {
  declared: 600_000,
  shown: 800_000,
  verified: WHOLE_PPM,
};

/** Every evidence factor is a whole number of these steps, which keeps products far under 2⁵³. */
const EVIDENCE_STEP_PPM = 100_000;
export const EVIDENCE_STEPS_OF_WHOLE = WHOLE_PPM / EVIDENCE_STEP_PPM;

/** The evidence factor in tenths: declared 6, shown 8, verified 10. */
export function evidenceSteps(level: EvidenceLevel): number {
  return EVIDENCE_FACTOR_PPM[level] / EVIDENCE_STEP_PPM;
}
