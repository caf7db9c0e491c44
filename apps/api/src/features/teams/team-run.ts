import type { BriefId, MatchRunId } from '@raccordo/kernel';
import type { TeamAnswer, TeamComparison } from '@raccordo/teams';
import type { AgencyCard } from '../agencies/index.ts';
import type { TeamConditions } from './team-conditions.ts';

/** What the search thread answers about one need under conditions. */
export interface TeamAnswers {
  readonly best: TeamAnswer;
  readonly comparison: TeamComparison;
  /** Other good teams, really different. */
  readonly others: readonly TeamAnswer[];
}

/** A team as it was found that day, for a run's need. */
export interface TeamRun {
  readonly id: string;
  readonly briefId: BriefId;
  readonly runId: MatchRunId;
  readonly conditions: TeamConditions;
  /** No conditions but those of the brief. */
  readonly isPlain: boolean;
  readonly budgetMinor: number | null;
  readonly answers: TeamAnswers;
  /** Everybody the answers name, as they were. */
  readonly cards: readonly AgencyCard[];
  readonly computedAt: Date;
}
