import type { AgencyTable } from '../model/agency-table.ts';
import { buildProblem } from '../model/build-problem.ts';
import { findTeam } from '../search/find-team.ts';
import type { SearchLimits } from '../search/search.ts';
import type { TeamRequest } from '../team-request.ts';
import { TEAM_ALGORITHM_VERSION } from '../team-rules.ts';
import { describeTeam } from './describe-team.ts';
import type { TeamAnswer } from './team.ts';

/** The best team for a request, described; exact unless the deadline strikes first. */
export function composeTeam(
  table: AgencyTable,
  request: TeamRequest,
  limits: SearchLimits,
): TeamAnswer {
  const { problem, lines, isFixedShut } = buildProblem(table, request);
  const considered = problem.rows - Number(problem.houseRow >= 0);
  const known = { algorithmVersion: TEAM_ALGORITHM_VERSION, considered, isFixedShut };
  if (isFixedShut) return { ...known, team: null, isProven: true, gapPpm: 0 };
  const { team, isProven, upperPpm } = findTeam(problem, limits);
  return {
    ...known,
    team: team === null ? null : describeTeam({ problem, lines, need: request.need }, team),
    isProven,
    gapPpm: isProven ? 0 : upperPpm - (team?.coveragePpm ?? 0),
  };
}
