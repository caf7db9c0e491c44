import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Need, NeedLine } from '@raccordo/planning';
import { COORDINATION_MINUTES } from '../team-rules.ts';
import { allocateHours } from '../hours/allocate-hours.ts';
import { Allocation } from '../hours/allocation.ts';
import { LEVELS, type TeamProblem } from '../model/team-problem.ts';
import type { FoundTeam } from '../search/incumbent.ts';
import { shareOut } from './share-out.ts';
import type { Team, TeamLine, TeamMember, TeamTask } from './team.ts';

export interface DescribedFor {
  readonly problem: TeamProblem;
  /** Behind the slots. */
  readonly lines: readonly NeedLine[];
  readonly need: Need;
}

/** The hours, bills and losses of a team in whole figures that add up. */
export function describeTeam({ problem, lines, need }: DescribedFor, found: FoundTeam): Team {
  const { slots, ids, rate, retainer, houseRow } = problem;
  const rows = Int32Array.from(found.rows);
  const { coordination } = found;
  const hours = allocateHours(problem, rows, rows.length, coordination, new Allocation(slots));
  const byLine = shareOut(valueBySlot(problem, hours), found.coveragePpm);
  const tasks = lines.map((line, slot) =>
    tasksOf(problem, found, hours, line, slot, byLine[slot]!),
  );
  const bills = found.rows.map((row, place) =>
    row === houseRow ? 0 : Math.max(retainer[row]!, rate[row]! * hours.worked[place]!),
  );
  const billsMinor = shareOut(bills, found.costMinor);
  const members = found.rows.map((row, place): TeamMember => {
    const paid = row === houseRow ? 0 : retainer[row]! / rate[row]!;
    return {
      agencyId: row === houseRow ? null : ids[row]!,
      isLead: coordination > 0 && place === 0,
      tasks: tasks.flatMap((line) => line[place] ?? []),
      coordinationMinutes: place === 0 ? coordination : 0,
      billMinor: billsMinor[place]!,
      idleMinutes: Math.max(0, Math.round(paid - hours.worked[place]!)),
      lossPpm: found.coveragePpm - bestWithout(problem, found, row),
    };
  });
  const worth = ({ tasks: done }: TeamMember) =>
    done.reduce((sum, task) => sum + task.coveragePpm, 0);
  return {
    coveragePpm: found.coveragePpm,
    costMinor: found.costMinor,
    coordinationMinor: Math.round(coordination * (rate[found.rows[0]!] ?? 0)),
    members: members.sort(
      (a, b) => Number(b.isLead) - Number(a.isLead) || worth(b) - worth(a) || byId(a, b),
    ),
    lines: need.lines.map((line) => lineOf(line, lines, byLine, hours)),
  };
}

function valueBySlot({ weightPpm, needed, perMinute }: TeamProblem, { left }: Allocation) {
  return Array.from(weightPpm, (weight, slot) =>
    left[slot]! <= 0 ? weight : perMinute[slot]! * (needed[slot]! - left[slot]!),
  );
}

/** Tasks of a line by member; nobody's is left out. */
function tasksOf(
  problem: TeamProblem,
  { rows }: FoundTeam,
  { minutes }: Allocation,
  { capability }: NeedLine,
  slot: number,
  coveragePpm: number,
): readonly (TeamTask | null)[] {
  const given = rows.map((_, place) => minutes[place * problem.slots + slot]!);
  const codes = rows.map((row) => codeOf(problem, row, slot));
  const worth = given.map((exact, place) => exact * (problem.factorOf[codes[place]!] ?? 0));
  const whole = worth.reduce((sum, part) => sum + part, 0);
  const parts = shareOut(
    worth.map((part) => (whole === 0 ? 0 : (part / whole) * coveragePpm)),
    coveragePpm,
  );
  return given.map((exact, place) => {
    const rounded = Math.round(exact);
    if (rounded === 0) return null;
    const evidence = EVIDENCE_LEVELS[codes[place]! % LEVELS]!;
    return { capability, evidence, minutes: rounded, coveragePpm: parts[place]! };
  });
}

/** Code of a row's entry for a slot; -1 when it has none. */
function codeOf({ first, code, slotOf }: TeamProblem, row: number, slot: number): number {
  for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
    if (slotOf[code[entry]!] === slot) return code[entry]!;
  }
  return -1;
}

function lineOf(
  line: NeedLine,
  onOffer: readonly NeedLine[],
  byLine: readonly number[],
  { left }: Allocation,
): TeamLine {
  const { capability, weightPpm, minutes: neededMinutes } = line;
  const slot = onOffer.indexOf(line);
  const coveragePpm = slot < 0 ? 0 : byLine[slot]!;
  const isFull = slot >= 0 && left[slot]! <= 0;
  const status =
    slot < 0 ? 'not_offered' : isFull ? 'covered' : coveragePpm > 0 ? 'partly' : 'missing';
  return { capability, weightPpm, neededMinutes, coveragePpm, status };
}

/** Most that any of the others together, led by one who can, or one alone would cover. */
function bestWithout(problem: TeamProblem, found: FoundTeam, gone: number): number {
  const { houseRow, isLead } = problem;
  const others = found.rows.filter((row) => row !== gone && row !== houseRow);
  const house = found.rows.includes(houseRow) && gone !== houseRow ? [houseRow] : [];
  const allocation = new Allocation(problem.slots);
  let best = 0;
  const attempt = (rows: readonly number[], coordination: number): void => {
    allocateHours(problem, Int32Array.from(rows), rows.length, coordination, allocation);
    if (allocation.isPossible) best = Math.max(best, Math.floor(allocation.value + 1e-3));
  };
  for (let chosen = 1; chosen < 1 << others.length; chosen++) {
    const set = others.filter((_, place) => (chosen & (1 << place)) !== 0);
    if (set.length === 1) attempt([...house, ...set], 0);
    for (const lead of set.length > 1 ? set : []) {
      if (isLead[lead] === 0) continue;
      const rest = set.filter((row) => row !== lead);
      attempt([lead, ...house, ...rest], COORDINATION_MINUTES * (set.length - 1));
    }
    if (set.length > 1 && house.length > 0 && isLead[houseRow] === 1) {
      attempt([...house, ...set], COORDINATION_MINUTES * set.length);
    }
  }
  return best;
}

const byId = (a: TeamMember, b: TeamMember): number =>
  (a.agencyId ?? '') < (b.agencyId ?? '') ? -1 : 1;
