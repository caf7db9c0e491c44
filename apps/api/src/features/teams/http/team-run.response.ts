import { TEAM_ADVICE, type TeamAdvice, type TeamAnswer } from '@raccordo/teams';
import {
  Choice,
  Flag,
  Instant,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import { AgencyCardResponse } from '../../agencies/index.ts';
import type { TeamRun } from '../team-run.ts';
import { TeamConditionsRequest } from './team-conditions.request.ts';
import { TeamResponse } from './team.response.ts';

/** `fixed_shut`: an agency that must be in passes no gate, or can do nothing of this. */
const TEAM_OUTCOMES = ['found', 'no_team', 'fixed_shut'] as const;
type TeamOutcome = (typeof TEAM_OUTCOMES)[number];

const NULLABLE = { nullable: true } as const;

class TeamAnswerResponse {
  @Choice(TEAM_OUTCOMES, 'TeamOutcome')
  readonly outcome!: TeamOutcome;

  @Part(() => TeamResponse, NULLABLE)
  readonly team!: TeamResponse | null;

  @Flag({ description: 'False: a deadline struck before every other team was ruled out.' })
  readonly isProven!: boolean;

  @Whole({ description: 'How much more another team could cover at most; 0 when proven.' })
  readonly gapPpm!: number;

  @Whole({ description: 'Agencies that pass the gates and can do some of it, or lead.' })
  readonly considered!: number;

  static from({ team, isFixedShut, isProven, gapPpm, considered }: TeamAnswer): TeamAnswerResponse {
    const outcome = team !== null ? 'found' : isFixedShut ? 'fixed_shut' : 'no_team';
    return { outcome, team: TeamResponse.fromNullable(team), isProven, gapPpm, considered };
  }
}

class TeamComparisonResponse {
  @Part(() => TeamResponse, { ...NULLABLE, description: 'One agency alone, for the same money.' })
  readonly bestAgency!: TeamResponse | null;

  @Part(() => TeamResponse, { ...NULLABLE, description: 'One that leads nobody, alone.' })
  readonly bestVertical!: TeamResponse | null;

  @Whole({ description: 'What the team covers more than the best agency.' })
  readonly gainPpm!: number;

  @Choice(TEAM_ADVICE, 'TeamAdvice')
  readonly advice!: TeamAdvice;
}

export class TeamRunResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly briefId!: string;

  @Text({ description: 'The match run whose need it is for.' })
  readonly runId!: string;

  @Text()
  readonly algorithmVersion!: string;

  @Instant()
  readonly computedAt!: string;

  @Part(() => TeamConditionsRequest)
  readonly conditions!: TeamConditionsRequest;

  @Whole(NULLABLE)
  readonly budgetMinor!: number | null;

  @Part(() => TeamAnswerResponse)
  readonly best!: TeamAnswerResponse;

  @Part(() => TeamComparisonResponse)
  readonly comparison!: TeamComparisonResponse;

  @Parts(() => TeamAnswerResponse, { description: 'Other good teams, really different.' })
  readonly others!: readonly TeamAnswerResponse[];

  @Parts(() => AgencyCardResponse, { description: 'Everybody named, as they were that day.' })
  readonly agencies!: readonly AgencyCardResponse[];

  static from(run: TeamRun): TeamRunResponse {
    const { best, comparison, others } = run.answers;
    return {
      id: run.id,
      briefId: run.briefId,
      runId: run.runId,
      algorithmVersion: best.algorithmVersion,
      computedAt: run.computedAt.toISOString(),
      conditions: run.conditions,
      budgetMinor: run.budgetMinor,
      best: TeamAnswerResponse.from(best),
      comparison: {
        bestAgency: TeamResponse.fromNullable(comparison.bestAgency),
        bestVertical: TeamResponse.fromNullable(comparison.bestVertical),
        gainPpm: comparison.gainPpm,
        advice: comparison.advice,
      },
      others: others.map((answer) => TeamAnswerResponse.from(answer)),
      agencies: run.cards.map((card) => AgencyCardResponse.from(card)),
    };
  }
}
