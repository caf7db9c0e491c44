import { ApiProperty } from '@nestjs/swagger';
import { GATE_REASONS } from '@raccordo/matching';
import { Choice, Instant, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { MatchList } from '../application/list-matches.ts';
import { MatchItemResponse } from './match-item.response.ts';

const OUTCOMES = ['ranked', 'no_agency'] as const;

export class MatchListResponse {
  @Text()
  readonly runId!: string;

  @Text()
  readonly algorithmVersion!: string;

  @Instant()
  readonly computedAt!: string;

  @Whole()
  readonly evaluated!: number;

  @Whole()
  readonly eligible!: number;

  @ApiProperty({
    type: 'object',
    properties: Object.fromEntries(GATE_REASONS.map((reason) => [reason, { type: 'integer' }])),
    description: 'By the first gate that shut; gates that stopped nobody are left out.',
  })
  readonly excludedByReason!: Readonly<Partial<Record<string, number>>>;

  @Choice(OUTCOMES, 'MatchOutcome')
  readonly outcome!: (typeof OUTCOMES)[number];

  @Parts(() => MatchItemResponse)
  readonly items!: readonly MatchItemResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;

  static from({ run, page }: MatchList): MatchListResponse {
    return {
      runId: run.id,
      algorithmVersion: run.algorithmVersion,
      computedAt: run.computedAt.toISOString(),
      evaluated: run.evaluated,
      eligible: run.eligible,
      excludedByReason: run.excludedByReason,
      outcome: run.eligible === 0 ? 'no_agency' : 'ranked',
      items: page.items.map((match) => MatchItemResponse.from(match)),
      nextCursor: page.nextCursor,
    };
  }
}

export class MatchComparisonResponse {
  @Parts(() => MatchItemResponse, { description: 'In the order of the shortlist.' })
  readonly items!: readonly MatchItemResponse[];
}
