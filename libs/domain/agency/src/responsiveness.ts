import { WHOLE_PPM, type Ppm } from '@raccordo/kernel';
import type { Responsiveness } from './agency.ts';

/** Our own choice, until the marketplace has its own figures: five invitations, four answered. */
export const RESPONSIVENESS_PRIOR = { received: 5, answeredInTime: 4 } as const;

/**
 * Share of invitations answered within 48 hours, shrunk towards the prior so that one missed
 * invitation does not sink an agency and one answered does not crown it. Nobody invited yet: 800_000.
 */
export function responsivenessPpm({ answeredInTime, received }: Responsiveness): Ppm {
  const answered = RESPONSIVENESS_PRIOR.answeredInTime + answeredInTime;
  return Math.round((answered / (RESPONSIVENESS_PRIOR.received + received)) * WHOLE_PPM);
}
