import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Part, Parts } from '../../../platform/http/response-fields.ts';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import { AgencyCardResponse, EvidenceReasonResponse } from '../../agencies/index.ts';
import type { ExplainedMatch } from '../application/explain-match.ts';
import { MatchItemResponse } from './match-item.response.ts';

class FilledGapResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Parts(() => AgencyCardResponse, { description: 'Best first, three at most, as they are now.' })
  readonly agencies!: readonly AgencyCardResponse[];
}

class ReasonedLevelResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly level!: EvidenceLevel;

  @Part(() => EvidenceReasonResponse)
  readonly reason!: EvidenceReasonResponse;
}

export class MatchExplanationResponse extends MatchItemResponse {
  @Parts(() => FilledGapResponse)
  readonly gapFillers!: readonly FilledGapResponse[];

  @Parts(() => ReasonedLevelResponse, {
    description: 'Levels of today and why; the figures above are those of the match.',
  })
  readonly evidence!: readonly ReasonedLevelResponse[];

  static explain({ match, offers, gapFillers }: ExplainedMatch): MatchExplanationResponse {
    return Object.assign(MatchItemResponse.from(match), {
      evidence: offers.map(({ capability, evidence, reason }) => ({
        capability,
        level: evidence,
        reason: EvidenceReasonResponse.from(reason),
      })),
      gapFillers: gapFillers.map(({ capability, agencies }) => ({
        capability,
        agencies: agencies.map((card) => AgencyCardResponse.from(card)),
      })),
    });
  }
}
