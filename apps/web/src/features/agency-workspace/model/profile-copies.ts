import type { AgencyProfile } from '@raccordo/agency';
import { browserDraftCopies } from '../../../shared/drafts/draft-copy.ts';

const isProfile = (value: unknown): value is AgencyProfile =>
  typeof value === 'object' &&
  value !== null &&
  [
    'company',
    'description',
    'reach',
    'clients',
    'terms',
    'offers',
    'people',
    'certifications',
  ].every((part) => part in value);

/** Profiles being written on this device. */
export const profileCopies = browserDraftCopies('raccordo.agency-profile.', isProfile);
