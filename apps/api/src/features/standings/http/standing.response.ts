import { AGENCY_STATUSES, type AgencyStatus } from '@raccordo/agency';
import type { GateReason } from '@raccordo/matching';
import { GATE_REASONS } from '@raccordo/matching';
import {
  Choice,
  Part,
  Parts,
  Text,
  Whole,
  Wholes,
} from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse, agencyCardOf } from '../../agencies/index.ts';
import { GateFailureResponse, MatchBreakdownResponse } from '../../matches/index.ts';
import type { OwnStanding } from '../application/get-standing.ts';
import type { ListedStanding, StandingPage } from '../application/list-standings.ts';
import { MoveOutcomeResponse, MovesTogetherResponse } from './move.response.ts';
import { StandingNeedResponse } from './standing-need.response.ts';

const NULLABLE = { nullable: true } as const;

/** Moves shown of one standing; those left out lift less. */
const SHOWN_MOVES = 8;

export class StandingSummaryResponse {
  @Part(() => StandingNeedResponse)
  readonly need!: StandingNeedResponse;

  @Whole({ ...NULLABLE, description: 'Null when a gate is shut, or below the first thousand.' })
  readonly position!: number | null;

  @Whole({ description: 'Agencies that pass the gates.' })
  readonly of!: number;

  @Whole()
  readonly scorePpm!: number;

  @Whole()
  readonly coveragePpm!: number;

  @Choice(GATE_REASONS, 'GateReason', { ...NULLABLE, description: 'The first gate that is shut.' })
  readonly gate!: GateReason | null;

  @Part(() => MoveOutcomeResponse, { ...NULLABLE, description: 'The one that lifts most.' })
  readonly best!: MoveOutcomeResponse | null;

  static summarise({ need, standing }: ListedStanding): StandingSummaryResponse {
    const { explanation, place, eligible, best } = standing;
    return {
      need: StandingNeedResponse.from(need),
      position: place?.position ?? null,
      of: place?.of ?? eligible,
      scorePpm: explanation.scorePpm,
      coveragePpm: explanation.coverage.totalPpm,
      gate: explanation.gateFailures[0]?.reason ?? null,
      best: best === null ? null : MoveOutcomeResponse.from(best),
    };
  }
}

export class StandingPageResponse {
  @Part(() => AgencyCardResponse)
  readonly agency!: AgencyCardResponse;

  @Choice(AGENCY_STATUSES, 'AgencyStatus')
  readonly status!: AgencyStatus;

  @Parts(() => StandingSummaryResponse)
  readonly items!: readonly StandingSummaryResponse[];

  @Text(NULLABLE)
  readonly nextCursor!: string | null;

  static from({ agency, items, nextCursor }: StandingPage): StandingPageResponse {
    return {
      agency: AgencyCardResponse.from(agencyCardOf(agency)),
      status: agency.status,
      items: items.map((listed) => StandingSummaryResponse.summarise(listed)),
      nextCursor,
    };
  }
}

export class StandingResponse extends StandingSummaryResponse {
  @Text()
  readonly algorithmVersion!: string;

  @Part(() => MatchBreakdownResponse, { description: 'What the firm itself would see.' })
  readonly breakdown!: MatchBreakdownResponse;

  @Parts(() => GateFailureResponse, { description: 'Every gate that is shut.' })
  readonly gates!: readonly GateFailureResponse[];

  @Parts(() => MoveOutcomeResponse, { description: 'Single moves, the one that lifts most first.' })
  readonly moves!: readonly MoveOutcomeResponse[];

  @Part(() => MovesTogetherResponse, { ...NULLABLE, description: 'The first few made together.' })
  readonly together!: MovesTogetherResponse | null;

  @Wholes({ description: 'Of the others from the top, a thousand at most, whoever they are.' })
  readonly otherScoresPpm!: readonly number[];

  static explain(own: OwnStanding): StandingResponse {
    const { standing, together, otherScoresPpm } = own;
    return Object.assign(StandingSummaryResponse.summarise(own), {
      algorithmVersion: standing.explanation.algorithmVersion,
      breakdown: MatchBreakdownResponse.of(standing.explanation),
      gates: standing.explanation.gateFailures.map((gate) => GateFailureResponse.from(gate)),
      moves: standing.moves.slice(0, SHOWN_MOVES).map((move) => MoveOutcomeResponse.from(move)),
      together: together === null ? null : MovesTogetherResponse.from(together),
      otherScoresPpm,
    });
  }
}
