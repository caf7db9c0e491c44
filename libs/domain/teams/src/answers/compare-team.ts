import type { Ppm } from '@raccordo/kernel';
import type { AgencyTable } from '../model/agency-table.ts';
import type { SearchLimits } from '../search/search.ts';
import type { TeamRequest } from '../team-request.ts';
import { composeTeam } from './compose-team.ts';
import type { Team, TeamAnswer } from './team.ts';

/** A further supplier must bring at least this much to be worth the trouble (our own figure). */
export const WORTH_IT_PPM = 30_000;

/**
 * `one_vertical`: a single agency that leads nobody does it, as it should when the need is narrow.
 * `one_agency`: a single agency does about as well as several.
 */
export const TEAM_ADVICE = ['team', 'one_agency', 'one_vertical'] as const;
export type TeamAdvice = (typeof TEAM_ADVICE)[number];

/** A team beside what one agency alone would do for the same money. */
export interface TeamComparison {
  readonly bestAgency: Team | null;
  /** The best that offers no marketing management. */
  readonly bestVertical: Team | null;
  /** What the team covers more than the best agency. */
  readonly gainPpm: Ppm;
  readonly advice: TeamAdvice;
}

/** One agency alone is looked for under the same conditions, but none needs to be in. */
export function compareTeam(
  table: AgencyTable,
  request: TeamRequest,
  { team }: TeamAnswer,
  limits: SearchLimits,
): TeamComparison {
  const alone: TeamRequest = { ...request, maxMembers: 1, fixedIds: [] };
  const bestAgency = composeTeam(table, alone, limits).team;
  const bestVertical = composeTeam(table, { ...alone, onlyVerticals: true }, limits).team;
  const gainPpm = (team?.coveragePpm ?? 0) - (bestAgency?.coveragePpm ?? 0);
  return { bestAgency, bestVertical, gainPpm, advice: adviceOf(team, bestAgency, bestVertical) };
}

function adviceOf(team: Team | null, agency: Team | null, vertical: Team | null): TeamAdvice {
  const agencies = team?.members.filter(({ agencyId }) => agencyId !== null).length ?? 0;
  const alone = agency?.coveragePpm ?? 0;
  const further = Math.max(0, agencies - 1) * WORTH_IT_PPM;
  if (team !== null && agencies > 1 && team.coveragePpm - alone >= further) return 'team';
  return vertical !== null && vertical.coveragePpm >= alone ? 'one_vertical' : 'one_agency';
}
