import type { components } from '@raccordo/api-client';

type Schemas = components['schemas'];

export type Waiting = Schemas['WaitingResponse'];
export type WaitingKind = Schemas['WaitingKind'];
export type WaitingSummary = Schemas['WaitingSummaryResponse'];
export type ProfileToReview = Schemas['ProfileToReviewResponse'];
export type ClaimToDecide = Schemas['ClaimToDecideResponse'];
export type OwnershipToDecide = Schemas['OwnershipToDecideResponse'];
export type ListedAppeal = Schemas['ListedAppealResponse'];
export type AdminAgency = Schemas['AdminAgencyResponse'];
export type Suspension = Schemas['SuspensionHistoryResponse'];
export type OwnSuspensions = Schemas['OwnSuspensionsResponse'];
export type Appeal = Schemas['AppealResponse'];
export type Person = Schemas['AdminPersonResponse'];
export type PersonDetail = Schemas['AdminPersonDetailResponse'];
export type AdminOrganisation = Schemas['AdminOrganisationResponse'];
export type OrganisationDetail = Schemas['AdminOrganisationDetailResponse'];
export type Twin = Schemas['TwinResponse'];
export type Twins = Schemas['TwinsResponse'];
export type TwinsDetail = Schemas['TwinsDetailResponse'];
export type MergePreview = Schemas['MergePreviewResponse'];
export type Merge = Schemas['MergeResponse'];
export type TwinScan = Schemas['TwinScanResponse'];
export type ImportReport = Schemas['ImportReportResponse'];
