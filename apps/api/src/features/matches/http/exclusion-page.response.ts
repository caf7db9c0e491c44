import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GATE_REASONS, type GateFailure, type GateReason } from '@raccordo/matching';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../../../platform/http/page-query.ts';
import { Choice, Part, Parts, Text } from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse } from '../../agencies/index.ts';
import type { ExcludedAgency, ExclusionPage } from '../application/list-exclusions.ts';

export class ExclusionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: [...GATE_REASONS], enumName: 'GateReason' })
  @IsOptional()
  @IsIn([...GATE_REASONS])
  readonly reason?: GateReason;
}

export class GateFailureResponse {
  @Choice(GATE_REASONS, 'GateReason')
  readonly reason!: GateReason;

  @ApiProperty({
    type: 'object',
    additionalProperties: {
      oneOf: [
        { type: 'number' },
        { type: 'string' },
        { type: 'boolean' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
    description: 'Figures of the sentence; names end in their unit.',
  })
  readonly params!: GateFailure['params'];

  static from({ reason, params }: GateFailure): GateFailureResponse {
    return { reason, params };
  }
}

class ExcludedAgencyResponse {
  @Part(() => AgencyCardResponse)
  readonly agency!: AgencyCardResponse;

  @Parts(() => GateFailureResponse, { description: 'Every gate that shut, the first named first.' })
  readonly reasons!: readonly GateFailureResponse[];

  static from({ card, reasons }: ExcludedAgency): ExcludedAgencyResponse {
    return {
      agency: AgencyCardResponse.from(card),
      reasons: reasons.map((reason) => GateFailureResponse.from(reason)),
    };
  }
}

export class ExclusionPageResponse {
  @Parts(() => ExcludedAgencyResponse)
  readonly items!: readonly ExcludedAgencyResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;

  static from(page: ExclusionPage): ExclusionPageResponse {
    return {
      items: page.items.map((excluded) => ExcludedAgencyResponse.from(excluded)),
      nextCursor: page.nextCursor,
    };
  }
}
