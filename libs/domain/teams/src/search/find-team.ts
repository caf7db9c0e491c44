import type { TeamProblem } from '../model/team-problem.ts';
import { coreOf, freeRows, samplePrices } from './core.ts';
import { growTeam, tryAlone } from './grow.ts';
import type { FoundTeam } from './incumbent.ts';
import { Search, type SearchLimits } from './search.ts';
import { sift } from './sift.ts';
import { searchSize } from './sizes.ts';

export interface Finding {
  /** Null when no team can be had at all, or none was found in time. */
  readonly team: FoundTeam | null;
  /** No team covers more than this. */
  readonly upperPpm: number;
  /** The team is the best of all in the total order: every other was ruled out. */
  readonly isProven: boolean;
  readonly nodes: number;
}

/**
 * The best team in the total order, exactly. First a good one is grown, so that there always is an
 * answer; then sizes are searched from one agency up, each closed by a bound or looked through.
 */
export function findTeam(problem: TeamProblem, limits: SearchLimits): Finding {
  const search = new Search(problem, limits);
  if (problem.rows > 0 && problem.slots > 0) run(search);
  else search.bounds.fill(0);
  const { team } = search.incumbent;
  const reached = team?.coveragePpm ?? 0;
  const bound = Math.max(...search.bounds.subarray(0, problem.maxMembers + 1));
  return {
    team,
    upperPpm: Math.max(reached, Math.min(problem.fullPpm, Math.floor(bound + 1e-3))),
    isProven: search.isProven,
    nodes: search.nodes,
  };
}

function run(search: Search): void {
  const { maxMembers } = search.problem;
  const free = freeRows(search);
  const first = samplePrices(search, free);
  const core = coreOf(search, free, first);
  const alone = tryAlone(search, core);
  const grown = Array.from({ length: maxMembers + 1 }, (_, size) =>
    size < 2 ? alone : growTeam(search, core, size),
  );
  searchSize(search, { size: 1, core, free, prices: alone ?? first });
  sift(search, free, core, grown[search.incumbent.team?.members ?? 0] ?? first);
  for (let size = 2; size <= maxMembers; size++) {
    searchSize(search, { size, core, free, prices: grown[size] ?? first });
  }
}
