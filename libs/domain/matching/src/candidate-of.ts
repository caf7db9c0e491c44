import { onSiteRegionsOf, responsivenessPpm, trackRecordPpm, type Agency } from '@raccordo/agency';
import { candidateOffer, type Candidate } from './candidate.ts';

/** The one door from a profile to the engine: fields are listed, so nothing else can slip in. */
export function candidateOf(agency: Agency): Candidate {
  return {
    id: agency.id,
    hourlyRateMinor: agency.hourlyRateMinor,
    minRetainerMinor: agency.minRetainerMinor,
    region: agency.region,
    servedRegions: onSiteRegionsOf(agency),
    isRemote: agency.isRemote,
    languages: agency.languages,
    sectorExperience: agency.sectorExperience,
    sectorConflicts: agency.sectorConflicts,
    sizesServed: agency.sizesServed,
    isAvailable: agency.isAvailable,
    isSuspended: agency.status === 'suspended',
    trackRecordPpm: trackRecordPpm(agency.rating),
    responsivenessPpm: responsivenessPpm(agency.responsiveness),
    offers: agency.offers.map(candidateOffer),
  };
}
