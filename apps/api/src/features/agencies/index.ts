export { AgenciesModule } from './agencies.module.ts';
export { agencyCardOf } from './agency-card.ts';
export type { AgencyCard } from './agency-filters.ts';
export { AgencyKeyTakenError, AgencyNotFoundError } from './agency.errors.ts';
export { AgencyCatalog } from './application/agency-catalog.ts';
export { AgencyCardResponse } from './http/agency-card.response.ts';
export {
  AgencyRepository,
  type KnownAgency,
  type StoredAgency,
} from './persistence/agency.repository.ts';
export { SearchVocabulary } from './persistence/search-vocabulary.ts';
export { SlugGiver } from './application/slug-giver.ts';
export { AgencyProfileResponse } from './http/agency-profile.response.ts';
export { EvidenceReasonResponse } from './http/evidence-reason.response.ts';
export { PublicCaseResponse } from './http/published-profile.response.ts';
export {
  AgencyPublicationRepository,
  type Publication,
} from './persistence/agency-publication.repository.ts';
export { type PublicAgency, publicAgencyOf, type ReasonedOffer } from './public-agency.ts';
export { AGENCIES_PERSONAL_DATA } from './personal-data.ts';
