import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './schema.gen.ts';

export type { components, paths } from './schema.gen.ts';

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Origin of the API, without `/api/v1`; the empty text means the page's own. */
  readonly baseUrl?: string;
  /** What sends the requests; the browser's own by default. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Typed calls by path: `client.GET('/api/v1/briefs/{id}', { params: { path: { id } } })`. */
export function createApiClient({ baseUrl = '', fetch }: ApiClientOptions = {}): ApiClient {
  return createClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    ...(fetch === undefined ? {} : { fetch }),
  });
}

type Schemas = components['schemas'];

export type Problem = Schemas['ProblemResponse'];
export type BriefResponse = Schemas['BriefResponse'];
export type ChosenPlan = Schemas['ChosenPlan'];
export type CandidateList = Schemas['CandidateListResponse'];
export type OwnHistoryResponse = Schemas['HistoryResponse'];
export type BriefContent = Schemas['BriefContent'];
export type BriefSummary = Schemas['BriefSummaryResponse'];
export type BriefPage = Schemas['BriefPageResponse'];
export type DiagnosisResponse = Schemas['DiagnosisResponse'];
export type NeedResponse = Schemas['NeedResponse'];
export type TeamRun = Schemas['TeamRunResponse'];
export type TeamAnswer = Schemas['TeamAnswerResponse'];
export type Team = Schemas['TeamResponse'];
export type TeamConditions = Schemas['TeamConditionsRequest'];
export type TeamFrontier = Schemas['FrontierResponse'];
export type MatchList = Schemas['MatchListResponse'];
export type MatchItem = Schemas['MatchItemResponse'];
export type MatchLine = Schemas['MatchLineResponse'];
export type MatchExplanation = Schemas['MatchExplanationResponse'];
export type MatchComparison = Schemas['MatchComparisonResponse'];
export type ExcludedAgency = Schemas['ExcludedAgencyResponse'];
export type ExclusionPage = Schemas['ExclusionPageResponse'];
export type AgencyCard = Schemas['AgencyCardResponse'];
export type TaxonomyResponse = Schemas['TaxonomyResponse'];
export type RankingRules = Schemas['RankingRulesResponse'];
export type ProgrammeStatistics = Schemas['ProgrammeStatisticsResponse'];
export type AgencyListItem = Schemas['AgencyListItemResponse'];
export type AgencyPage = Schemas['AgencyPageResponse'];
export type AgencyFacets = Schemas['AgencyFacetsResponse'];
export type AgencyProfile = Schemas['AgencyProfileResponse'];
export type ImportReport = Schemas['ImportReportResponse'];
export type ExampleList = Schemas['ExampleListResponse'];
export type Example = Schemas['ExampleResponse'];
export type MarketStatistics = Schemas['MarketStatisticsResponse'];
export type MarketExposure = Schemas['MarketExposureResponse'];
export type AdminStatistics = Schemas['AdminStatisticsResponse'];
export type StandingPage = Schemas['StandingPageResponse'];
export type StandingSummary = Schemas['StandingSummaryResponse'];
export type Standing = Schemas['StandingResponse'];
export type StandingNeed = Schemas['StandingNeedResponse'];
export type MoveOutcome = Schemas['MoveOutcomeResponse'];
export type Demand = Schemas['DemandResponse'];
export type OwnExposure = Schemas['OwnExposureResponse'];
export type TeamPartners = Schemas['PartnersResponse'];
export type Organisation = Schemas['OrganisationResponse'];
export type OrganisationPage = Schemas['OrganisationPageResponse'];
export type Member = Schemas['MemberResponse'];
export type MemberPage = Schemas['MemberPageResponse'];
export type Invitation = Schemas['InvitationResponse'];
export type InvitationPage = Schemas['InvitationPageResponse'];
export type OpenInvitation = Schemas['OpenInvitationResponse'];
export type OpenInvitationPage = Schemas['OpenInvitationPageResponse'];
export type ActOnBehalf = Schemas['ActOnBehalfResponse'];
export type ActOnBehalfPage = Schemas['ActOnBehalfPageResponse'];
export type BriefAuthorship = Schemas['BriefAuthorshipResponse'];
export type BriefSignature = Schemas['SignatureResponse'];
export type ReferenceRevisions = Schemas['ReferenceRevisionsResponse'];
export type Session = Schemas['SessionResponse'];
export type CurrentPerson = Schemas['CurrentPersonResponse'];
export type CurrentOrganisation = Schemas['CurrentOrganisationResponse'];
export type Account = Schemas['AccountResponse'];
export type HoldingList = Schemas['HoldingListResponse'];
export type DataExport = Schemas['DataExportResponse'];
export type Erasure = Schemas['ErasureResponse'];
export type SignInAnswer = Schemas['SignInResponse'];
export type ProviderAnswer = Schemas['ProviderReturnResponse'];
export type SessionList = Schemas['SessionListResponse'];
export type OfferedSecondFactor = Schemas['OfferedSecondFactorResponse'];
export type RecoveryCodes = Schemas['RecoveryCodesResponse'];
export type ApiToken = Schemas['ApiTokenResponse'];
export type ApiTokenList = Schemas['ApiTokenListResponse'];
export type IssuedApiToken = Schemas['IssuedApiTokenResponse'];
