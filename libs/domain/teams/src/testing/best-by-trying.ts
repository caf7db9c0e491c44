import type { TeamProblem } from '../model/team-problem.ts';
import { COORDINATION_MINUTES } from '../team-rules.ts';
import { allocateHours } from '../hours/allocate-hours.ts';
import { Allocation } from '../hours/allocation.ts';

/** A team as text that sorts like the total order: smaller is better. */
export interface TriedTeam {
  readonly coveragePpm: number;
  readonly members: number;
  readonly costMinor: number;
  readonly ids: readonly string[];
  readonly lead: string;
}

/** The best team by trying every set of agencies with every lead. */
export function bestByTrying(problem: TeamProblem): TriedTeam | null {
  const { ids, isLead, houseRow, fixedRows, maxMembers, perMemberPpm } = problem;
  const agencies = [...ids.keys()].filter((row) => row !== houseRow);
  const house = houseRow < 0 ? [] : [houseRow];
  const allocation = new Allocation(problem.slots);
  let best: TriedTeam | null = null;
  const canWork = (row: number): boolean =>
    row === houseRow || fixedRows.includes(row) || problem.first[row + 1]! > problem.first[row]!;
  const attempt = (lead: number, others: readonly number[], coordination: number): void => {
    // Who can do none of the work is only in to lead.
    if (!others.every(canWork) || (coordination === 0 && !canWork(lead))) return;
    const sorted = [...others].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    const rows = Int32Array.from([lead, ...sorted]);
    // Nobody bears coordination in a team of one: then the order is by id alone.
    if (coordination === 0) rows.sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
    const found = allocateHours(problem, rows, rows.length, coordination, allocation);
    if (!found.isPossible) return;
    const coveragePpm = Math.floor(found.value + 1e-3);
    if (coveragePpm < Math.max(1, problem.atLeastPpm)) return;
    const team = {
      coveragePpm,
      members: rows.length - house.length,
      costMinor: Math.round(found.cost),
      ids: [lead, ...others].map((row) => ids[row]!).sort(),
      lead: ids[rows[0]!]!,
    };
    if (best === null || isBetter(team, best, perMemberPpm)) best = team;
  };
  const visit = (set: readonly number[], from: number): void => {
    if (set.length > 0 && fixedRows.every((row) => set.includes(row))) {
      if (set.length === 1) attempt(set[0]!, house, 0);
      for (const lead of set.length > 1 ? set : []) {
        const others = [...house, ...set.filter((row) => row !== lead)];
        if (isLead[lead] === 1) attempt(lead, others, COORDINATION_MINUTES * (set.length - 1));
      }
      for (const lead of set.length > 1 ? house : []) {
        if (isLead[lead] === 1) attempt(lead, set, COORDINATION_MINUTES * set.length);
      }
    }
    if (set.length === maxMembers) return;
    for (let at = from; at < agencies.length; at++) visit([...set, agencies[at]!], at + 1);
  };
  visit([], 0);
  return best;
}

function isBetter(a: TriedTeam, b: TriedTeam, perMemberPpm: number): boolean {
  const worth = (team: TriedTeam) => team.coveragePpm - perMemberPpm * (team.members - 1);
  if (worth(a) !== worth(b)) return worth(a) > worth(b);
  if (a.members !== b.members) return a.members < b.members;
  if (a.costMinor !== b.costMinor) return a.costMinor < b.costMinor;
  const at = a.ids.findIndex((id, place) => id !== b.ids[place]);
  return at < 0 ? a.lead < b.lead : a.ids[at]! < b.ids[at]!;
}
