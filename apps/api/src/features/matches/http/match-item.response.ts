import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import {
  type Contribution,
  type CoverageLine,
  CRITERIA,
  type Criterion,
  type Gap,
  GAP_KINDS,
  type GapKind,
  type GapTotals,
  LINE_STATUSES,
  type LineStatus,
  type MatchExplanation,
} from '@raccordo/matching';
import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Flag, Part, Parts, Whole } from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse } from '../../agencies/index.ts';
import type { RunMatch } from '../match-run.ts';
import { CounterfactualResponse } from './counterfactual.response.ts';

const NULLABLE = { nullable: true } as const;

class MatchLineResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly weightPpm!: number;

  @Whole()
  readonly neededMinutes!: number;

  @Whole({ description: 'For this money.' })
  readonly coveredMinutes!: number;

  @Whole({ description: 'If money were no limit.' })
  readonly coverableMinutes!: number;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel', NULLABLE)
  readonly evidence!: EvidenceLevel | null;

  @Whole()
  readonly coveragePpm!: number;

  @Whole()
  readonly coverageMoneyAsidePpm!: number;

  @Choice(LINE_STATUSES, 'LineStatus')
  readonly status!: LineStatus;

  static from(line: CoverageLine): MatchLineResponse {
    return {
      capability: line.capability,
      weightPpm: line.weightPpm,
      neededMinutes: line.neededMinutes,
      coveredMinutes: line.coveredMinutes,
      coverableMinutes: line.coverableMinutes,
      evidence: line.evidence,
      coveragePpm: line.coveragePpm,
      coverageMoneyAsidePpm: line.moneyAsidePpm,
      status: line.status,
    };
  }
}

class ContributionResponse {
  @Choice(CRITERIA, 'Criterion')
  readonly criterion!: Criterion;

  @Choice(CAPABILITY_IDS, 'CapabilityId', NULLABLE)
  readonly capability!: CapabilityId | null;

  @Whole()
  readonly pointsPpm!: number;

  static from({ criterion, capability, pointsPpm }: Contribution): ContributionResponse {
    return { criterion, capability, pointsPpm };
  }
}

class GapResponse {
  @Choice(GAP_KINDS, 'GapKind')
  readonly kind!: GapKind;

  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly pointsPpm!: number;

  @Whole({ nullable: true, description: 'Monthly fee that would buy the line; only for money.' })
  readonly extraFeeMinor!: number | null;

  static from({ kind, capability, pointsPpm, extraFeeMinor }: Gap): GapResponse {
    return { kind, capability, pointsPpm, extraFeeMinor };
  }
}

class GapTotalsResponse {
  @Whole()
  readonly not_offered!: number;

  @Whole()
  readonly evidence!: number;

  @Whole()
  readonly money!: number;

  @Whole()
  readonly capacity!: number;

  static from(totals: GapTotals): GapTotalsResponse {
    const { not_offered, evidence, money, capacity } = totals;
    return { not_offered, evidence, money, capacity };
  }
}

/** Why a score is what it is: the same figures for the firm and for the agency. */
export class MatchBreakdownResponse {
  @Whole()
  readonly scorePpm!: number;

  @Whole()
  readonly coveragePpm!: number;

  @Whole()
  readonly coverageMoneyAsidePpm!: number;

  @Whole()
  readonly provenCoveragePpm!: number;

  @Parts(() => MatchLineResponse)
  readonly lines!: readonly MatchLineResponse[];

  @Parts(() => ContributionResponse, { description: 'Sum to the score exactly.' })
  readonly contributions!: readonly ContributionResponse[];

  @Parts(() => GapResponse)
  readonly gaps!: readonly GapResponse[];

  @Part(() => GapTotalsResponse)
  readonly gapTotals!: GapTotalsResponse;

  @Part(() => CounterfactualResponse, NULLABLE)
  readonly counterfactual!: CounterfactualResponse | null;

  static of(breakdown: MatchExplanation): MatchBreakdownResponse {
    const { coverage } = breakdown;
    return {
      scorePpm: breakdown.scorePpm,
      coveragePpm: coverage.totalPpm,
      coverageMoneyAsidePpm: coverage.moneyAsidePpm,
      provenCoveragePpm: coverage.provenPpm,
      lines: coverage.lines.map((line) => MatchLineResponse.from(line)),
      contributions: breakdown.contributions.map((part) => ContributionResponse.from(part)),
      gaps: breakdown.gaps.map((gap) => GapResponse.from(gap)),
      gapTotals: GapTotalsResponse.from(breakdown.gapTotals),
      counterfactual:
        breakdown.counterfactual === null
          ? null
          : CounterfactualResponse.from(breakdown.counterfactual),
    };
  }
}

export class MatchItemResponse extends MatchBreakdownResponse {
  @Whole()
  readonly rank!: number;

  @Part(() => AgencyCardResponse, { description: 'As it was when the match was computed.' })
  readonly agency!: AgencyCardResponse;

  @Flag({ description: 'Holds the place kept for the least shown among near-equal agencies.' })
  readonly isExposureSlot!: boolean;

  static from({ rank, isExposureSlot, card, breakdown }: RunMatch): MatchItemResponse {
    return Object.assign(MatchBreakdownResponse.of(breakdown), {
      rank,
      agency: AgencyCardResponse.from(card),
      isExposureSlot,
    });
  }
}
