import { ppmOf, type Ppm } from '@raccordo/kernel';
import type { AgencyTable } from '../model/agency-table.ts';
import type { SearchLimits } from '../search/search.ts';
import type { TeamRequest } from '../team-request.ts';
import { composeTeam } from './compose-team.ts';
import type { Team, TeamAnswer } from './team.ts';

/** Teams shown in all. */
export const MAX_TEAMS = 3;
/** How much of the best team's coverage another may lack and still be good. */
export const DEFAULT_SLACK_PPM = 100_000;

/**
 * Up to two more teams, really different and within the slack: the best of those that share at most
 * one agency, and none with a team of one, with every team before. Agencies that must be in do not
 * count as shared.
 */
export function otherTeams(
  table: AgencyTable,
  request: TeamRequest,
  best: TeamAnswer,
  limits: SearchLimits,
  slackPpm: Ppm = DEFAULT_SLACK_PPM,
): readonly TeamAnswer[] {
  if (best.team === null) return [];
  const leastPpm = best.team.coveragePpm - ppmOf(best.team.coveragePpm, slackPpm);
  const found: TeamAnswer[] = [];
  while (found.length + 1 < MAX_TEAMS) {
    const earlier = [best, ...found].flatMap(({ team }) => (team === null ? [] : [team]));
    const next = bestDifferent(table, request, { earlier, leastPpm }, limits);
    if (next === null) break;
    found.push(next);
  }
  return found;
}

/** To share one agency at most, all but one are left out: one search for each way to do so. */
function bestDifferent(
  table: AgencyTable,
  request: TeamRequest,
  { earlier, leastPpm }: { earlier: readonly Team[]; leastPpm: Ppm },
  limits: SearchLimits,
): TeamAnswer | null {
  const fixed = request.fixedIds ?? [];
  let best: TeamAnswer | null = null;
  let isProven = true;
  for (const excluded of waysToDiffer(earlier, fixed)) {
    const excludedIds = [...(request.excludedIds ?? []), ...excluded];
    const atLeastPpm = Math.max(leastPpm, best?.team == null ? 0 : worthOf(best.team, request));
    const answer = composeTeam(table, { ...request, excludedIds, atLeastPpm }, limits);
    isProven &&= answer.isProven;
    if (answer.team !== null && (best?.team == null || isBetter(answer.team, best.team, request))) {
      best = answer;
    }
  }
  return best === null ? null : { ...best, isProven };
}

function waysToDiffer(
  earlier: readonly Team[],
  fixed: readonly string[],
): readonly (readonly string[])[] {
  return earlier.reduce<readonly (readonly string[])[]>(
    (ways, team) => {
      const free = team.members.flatMap(({ agencyId }) =>
        agencyId === null || fixed.includes(agencyId) ? [] : [agencyId],
      );
      free.sort();
      if (free.length < 2) return ways.map((way) => [...way, ...free]);
      return ways.flatMap((way) =>
        free.map((shared) => [...way, ...free.filter((id) => id !== shared)]),
      );
    },
    [[]],
  );
}

/** The total order but for ids: ways are in their order, and the first wins a tie. */
function isBetter(a: Team, b: Team, request: TeamRequest): boolean {
  const gain = worthOf(a, request) - worthOf(b, request);
  if (gain !== 0) return gain > 0;
  if (a.members.length !== b.members.length) return a.members.length < b.members.length;
  return a.costMinor < b.costMinor;
}

function worthOf({ coveragePpm, members }: Team, { perMemberPpm = 0 }: TeamRequest): Ppm {
  const agencies = members.filter(({ agencyId }) => agencyId !== null).length;
  return coveragePpm - perMemberPpm * (agencies - 1);
}
