import { WHOLE_PPM, type Ppm } from '@raccordo/kernel';
import { SIZE_CLASSES } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';

/** A firm one class away from those an agency serves, or an agency that does not say. */
export const SIZE_NEAR_PPM: Ppm = 500_000;

/**
 * Experience in the firm's sector: whole or none. A firm that has not said its sector asks for no
 * experience, so every candidate has the whole.
 */
export function sectorTermPpm(
  need: Pick<Need, 'sector'>,
  candidate: Pick<Candidate, 'sectorExperience'>,
): Ppm {
  if (need.sector === null) return WHOLE_PPM;
  return candidate.sectorExperience.includes(need.sector) ? WHOLE_PPM : 0;
}

/** Fit to the firm's size: the class itself whole, a neighbouring class half, farther none. */
export function sizeTermPpm(
  need: Pick<Need, 'sizeClass'>,
  candidate: Pick<Candidate, 'sizesServed'>,
): Ppm {
  if (need.sizeClass === null) return WHOLE_PPM;
  if (candidate.sizesServed.length === 0) return SIZE_NEAR_PPM;
  const wanted = SIZE_CLASSES.indexOf(need.sizeClass);
  const steps = candidate.sizesServed.map((size) => Math.abs(SIZE_CLASSES.indexOf(size) - wanted));
  const nearest = Math.min(...steps);
  if (nearest === 0) return WHOLE_PPM;
  return nearest === 1 ? SIZE_NEAR_PPM : 0;
}
