import type {
  AgencyCard,
  BriefResponse,
  DiagnosisResponse,
  ExcludedAgency,
  ExclusionPage,
  MatchComparison,
  MatchExplanation,
  MatchItem,
  MatchLine,
  MatchList,
} from '@raccordo/api-client';

/** The answers of the API by the words of this feature. Points and ratios are parts per million. */
export type { AgencyCard, DiagnosisResponse, ExclusionPage, MatchComparison, MatchItem, MatchLine };
export type MatchContribution = MatchItem['contributions'][number];
export type ExplainedMatch = MatchExplanation;
export type MatchPage = MatchList;
export type ExclusionItem = ExcludedAgency;
export type ResultBrief = BriefResponse;
