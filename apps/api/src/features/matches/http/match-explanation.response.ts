import { CAPABILITY_IDS, type CapabilityId } from '@raccordo/taxonomy';
import { Choice, Parts } from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse } from '../../agencies/index.ts';
import type { ExplainedMatch } from '../application/explain-match.ts';
import { MatchItemResponse } from './match-item.response.ts';

class FilledGapResponse {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Parts(() => AgencyCardResponse, { description: 'Best first, three at most, as they are now.' })
  readonly agencies!: readonly AgencyCardResponse[];
}

export class MatchExplanationResponse extends MatchItemResponse {
  @Parts(() => FilledGapResponse)
  readonly gapFillers!: readonly FilledGapResponse[];

  static explain({ match, gapFillers }: ExplainedMatch): MatchExplanationResponse {
    return Object.assign(MatchItemResponse.from(match), {
      gapFillers: gapFillers.map(({ capability, agencies }) => ({
        capability,
        agencies: agencies.map((card) => AgencyCardResponse.from(card)),
      })),
    });
  }
}
