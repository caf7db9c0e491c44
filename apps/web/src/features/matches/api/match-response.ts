import type { AgencyKind, EstimableField, EvidenceLevel } from '@raccordo/agency';
import type { Brief, Clarity } from '@raccordo/brief';
import type {
  Counterfactual,
  Criterion,
  Gap,
  GapTotals,
  GateReason,
  LineStatus,
} from '@raccordo/matching';
import type { CapabilityId, RegionId } from '@raccordo/taxonomy';

/** Shapes of the API's answers about matches. Points and ratios are parts per million. */
export interface AgencyCard {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly city: string | null;
  readonly region: RegionId | null;
  readonly countryCode: string | null;
  readonly kind: AgencyKind;
  readonly hourlyRateMinor: number;
  readonly minRetainerMinor: number;
  readonly currency: string;
  readonly isRemote: boolean;
  readonly estimatedFields: readonly EstimableField[];
}

export interface MatchLine {
  readonly capability: CapabilityId;
  readonly weightPpm: number;
  readonly neededMinutes: number;
  readonly coveredMinutes: number;
  /** What it could give, money aside. */
  readonly coverableMinutes: number;
  readonly evidence: EvidenceLevel | null;
  readonly coveragePpm: number;
  readonly coverageMoneyAsidePpm: number;
  readonly status: LineStatus;
}

export interface MatchContribution {
  readonly criterion: Criterion;
  readonly capability: CapabilityId | null;
  readonly pointsPpm: number;
}

export interface MatchItem {
  readonly rank: number;
  readonly agency: AgencyCard;
  readonly scorePpm: number;
  readonly coveragePpm: number;
  readonly coverageMoneyAsidePpm: number;
  readonly provenCoveragePpm: number;
  readonly isExposureSlot: boolean;
  readonly lines: readonly MatchLine[];
  readonly contributions: readonly MatchContribution[];
  readonly gaps: readonly Gap[];
  readonly gapTotals: GapTotals;
  readonly counterfactual: Counterfactual | null;
}

export interface GapFiller {
  readonly capability: CapabilityId;
  readonly agencies: readonly AgencyCard[];
}

export interface ExplainedMatch extends MatchItem {
  readonly gapFillers: readonly GapFiller[];
}

export interface MatchPage {
  readonly runId: string;
  readonly algorithmVersion: string;
  readonly computedAt: string;
  readonly evaluated: number;
  readonly eligible: number;
  readonly excludedByReason: Readonly<Partial<Record<GateReason, number>>>;
  readonly outcome: 'ranked' | 'no_agency';
  readonly items: readonly MatchItem[];
  readonly nextCursor: string | null;
}

export interface ExclusionItem {
  readonly agency: AgencyCard;
  readonly reasons: readonly {
    readonly reason: GateReason;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}

export interface ResultBrief {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly content: Brief;
  readonly clarity: Clarity;
  readonly updatedAt: string;
  readonly submittedAt: string | null;
}
