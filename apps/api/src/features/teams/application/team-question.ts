import {
  compareTeam,
  composeTeam,
  frontierOf,
  otherTeams,
  type AgencyTable,
  type FrontierPoint,
  type SearchLimits,
  type Stopwatch,
  type TeamRequest,
} from '@raccordo/teams';
import type { TeamAnswers } from '../team-run.ts';

/** What the search thread can be asked. */
export type TeamQuestion =
  | { readonly kind: 'team'; readonly request: TeamRequest }
  | {
      readonly kind: 'frontier';
      readonly request: TeamRequest;
      readonly budgets: readonly number[];
    };

export type TeamReply =
  | { readonly kind: 'team'; readonly answers: TeamAnswers }
  | { readonly kind: 'frontier'; readonly points: readonly FrontierPoint[] };

/** The best team may take longest; what stands beside it must not keep anybody waiting. */
const BEST_MS = 400;
const BESIDE_MS = 100;

export function answerQuestion(
  table: AgencyTable,
  question: TeamQuestion,
  stopwatch: Stopwatch,
): TeamReply {
  const within = (ms: number): SearchLimits => ({ stopwatch, deadline: stopwatch() + ms });
  const { request } = question;
  if (question.kind === 'frontier') {
    const points = frontierOf(table, request, question.budgets, () => within(BESIDE_MS));
    return { kind: 'frontier', points };
  }
  const best = composeTeam(table, request, within(BEST_MS));
  const comparison = compareTeam(table, request, best, within(BESIDE_MS));
  const others = otherTeams(table, request, best, within(BEST_MS));
  return { kind: 'team', answers: { best, comparison, others } };
}
