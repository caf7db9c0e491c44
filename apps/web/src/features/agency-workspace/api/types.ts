import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type Profile = Schemas['AgencyProfileDraftResponse'];
export type PublishedProfile = Schemas['PublishedProfileResponse'];
export type OwnCase = Schemas['AgencyCaseResponse'];
export type CaseContent = Schemas['CaseContentBody'];
export type OwnEvidence = Schemas['OwnEvidenceResponse'];
export type ClaimEvidence = Schemas['ClaimEvidenceResponse'];
export type Quality = Schemas['ProfileQualityResponse'];
export type QualityStep = Schemas['QualityStepResponse'];
export type OwnImport = Schemas['OwnImportResponse'];
export type OwnSuspensions = Schemas['OwnSuspensionsResponse'];
export type OwnershipRequest = Schemas['OwnershipRequestResponse'];
export type OwnershipCandidate = Schemas['OwnershipCandidateResponse'];
/** The public page, as everybody gets it. */
export type PublicAgency = Schemas['AgencyProfileResponse'];
