import type { AgencyCase } from './agency-case.ts';
import type { AgencyProfile } from './agency-profile.ts';

/** What stands on the agency's public page: its profile and the cases fit to be shown. */
export interface PublishedProfile {
  readonly profile: AgencyProfile;
  readonly cases: readonly AgencyCase[];
}
