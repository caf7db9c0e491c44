import { AgencyTable, buildProblem, findTeam, type Stopwatch } from '@raccordo/teams';
import type { Need } from '@raccordo/planning';
import { generateTeamAgencies } from './agencies.ts';
import { generateTeamNeeds, NEED_KINDS, type NeedKind } from './needs.ts';

export const AGENCIES_SEED = 77;
const NEEDS_SEED = 1_000;
const WARM_UP_NEEDS = 15;
const NEVER = Number.POSITIVE_INFINITY;
const DEADLINE_MS = 100;
/** The answer is given this much before the deadline, for what follows the search. */
const HEADROOM_MS = 4;

const stopwatch: Stopwatch = () => performance.now();

export interface SizeTimes {
  readonly size: number;
  /** Milliseconds to the proof, building the problem included, by kind of need. */
  readonly times: Readonly<Record<NeedKind, readonly number[]>>;
  /** The same with a deadline: how long until the answer. */
  readonly deadlineTimes: readonly number[];
  readonly proven: number;
  /** Of those not proven, how many were the best team all the same. */
  readonly unprovenBest: number;
  readonly unanswered: number;
  readonly largestGapPpm: number;
}

export interface TeamMarket {
  readonly table: AgencyTable;
  readonly needs: Readonly<Record<NeedKind, readonly Need[]>>;
}

export function openTeamMarket(size: number, needsOfAKind: number): TeamMarket {
  const entries = NEED_KINDS.map(
    (kind) => [kind, generateTeamNeeds(kind, needsOfAKind, NEEDS_SEED + size)] as const,
  );
  return {
    table: AgencyTable.from(generateTeamAgencies(size, AGENCIES_SEED)),
    needs: Object.fromEntries(entries) as unknown as TeamMarket['needs'],
  };
}

/** Each need to the proof, then with a deadline, one after the other: noise falls on both alike. */
export function measureTeams(size: number, { table, needs }: TeamMarket): SizeTimes {
  for (const kind of NEED_KINDS) {
    for (const need of generateTeamNeeds(kind, WARM_UP_NEEDS, 1)) search(table, need, NEVER);
  }
  const times: Record<NeedKind, number[]> = { typical: [], broad: [], tight: [] };
  const deadlineTimes: number[] = [];
  const counts = { proven: 0, unprovenBest: 0, unanswered: 0, largestGapPpm: 0 };
  for (const kind of NEED_KINDS) {
    for (const need of needs[kind]) {
      const best = search(table, need, NEVER);
      times[kind].push(best.ms);
      const { ms, finding } = search(table, need, DEADLINE_MS - HEADROOM_MS);
      deadlineTimes.push(ms);
      const { team, isProven, upperPpm } = finding;
      if (isProven) counts.proven++;
      else if (team?.coveragePpm === best.finding.team?.coveragePpm) counts.unprovenBest++;
      if (team === null && best.finding.team !== null) counts.unanswered++;
      const gapPpm = upperPpm - (team?.coveragePpm ?? upperPpm);
      counts.largestGapPpm = Math.max(counts.largestGapPpm, gapPpm);
    }
  }
  return { size, times, deadlineTimes, ...counts };
}

function search(table: AgencyTable, need: Need, limitMs: number) {
  const start = stopwatch();
  const { problem } = buildProblem(table, { need });
  const finding = findTeam(problem, { stopwatch, deadline: start + limitMs });
  return { finding, ms: stopwatch() - start };
}
