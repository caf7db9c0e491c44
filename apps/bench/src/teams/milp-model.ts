import { COORDINATION_MINUTES, type TeamProblem } from '@raccordo/teams';

/** Objective in percent: solvers like figures near one. */
const PPM_A_PERCENT = 10_000;
/** The LP format wants short lines. */
const TERMS_A_LINE = 12;

/**
 * The same model as an integer programme in LP format, for a solver that knows nothing of our search:
 * z a member, y the lead, g the minutes it coordinates, b its bill, x minutes of an entry, q the part of
 * a slot that is filled, n how many members, s whether they are more than one.
 */
export function milpModel(problem: TeamProblem, rows: readonly number[]): string {
  const { slots, weightPpm, needed, budget, maxMembers, rate, retainer, isLead } = problem;
  const { first, code, most, slotOf, factorOf } = problem;
  const all = Array.from({ length: slots }, (_, slot) => slot);
  const entriesOf = (row: number): readonly number[] =>
    Array.from({ length: first[row + 1]! - first[row]! }, (_, at) => first[row]! + at);
  const leads = rows.filter((row) => isLead[row] === 1);
  const bySlot: string[][] = all.map(() => []);
  for (const row of rows) {
    for (const entry of entriesOf(row)) {
      const at = code[entry]!;
      bySlot[slotOf[at]!]!.push(`- ${factorOf[at]!} x${entry}`);
    }
  }
  const text = [
    'Maximize',
    ` obj: ${sum(all.map((slot) => `+ ${weightPpm[slot]! / PPM_A_PERCENT} q${slot}`))}`,
    'Subject To',
    ...all.map((slot) => ` c${slot}: ${sum([`${needed[slot]!} q${slot}`, ...bySlot[slot]!])} <= 0`),
  ];
  for (const row of rows) {
    const billed = entriesOf(row).map((entry) => `- ${rate[row]!} x${entry}`);
    for (const entry of entriesOf(row))
      text.push(` k${entry}: x${entry} - ${most[entry]!} z${row} <= 0`);
    if (isLead[row] === 1) {
      billed.push(`- ${rate[row]!} g${row}`);
      const free = COORDINATION_MINUTES * (maxMembers + 1);
      const perMember = COORDINATION_MINUTES;
      text.push(` y${row}: y${row} - z${row} <= 0`);
      text.push(` g${row}: g${row} - ${perMember} n - ${free} y${row} >= ${-perMember - free}`);
    }
    if (retainer[row]! > 0) text.push(` m${row}: b${row} - ${retainer[row]!} z${row} >= 0`);
    text.push(` b${row}: ${sum([`b${row}`, ...billed])} >= 0`);
  }
  text.push(
    ` n: ${sum(['n', ...rows.map((row) => `- z${row}`)])} = 0`,
    ` most: n <= ${maxMembers}`,
    ` several: n - ${maxMembers - 1} s <= 1`,
    ` lead: ${sum(['s', ...leads.map((row) => `- y${row}`)])} = 0`,
    ` budget: ${sum(rows.map((row) => `+ b${row}`))} <= ${budget}`,
    'Bounds',
    ...all.map((slot) => ` q${slot} <= 1`),
    'Binary',
    ` ${sum(['s', ...rows.map((row) => `z${row}`), ...leads.map((row) => `y${row}`)])}`,
    'End',
  );
  return text.join('\n');
}

/**
 * Leaves out whoever as many others as a team holds beat or equal in everything: a plain reduction that
 * shares no code with the search, without which the solver would need a minute and more.
 */
export function undominated(problem: TeamProblem): readonly number[] {
  const { slots, rows, first, code, most, slotOf, factorOf, rate, retainer, isLead } = problem;
  const price = new Float64Array(rows * slots).fill(Number.POSITIVE_INFINITY);
  const room = new Float64Array(rows * slots);
  const strength = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
      const at = row * slots + slotOf[code[entry]!]!;
      price[at] = rate[row]! / factorOf[code[entry]!]!;
      room[at] = most[entry]! * factorOf[code[entry]!]!;
      strength[row] = strength[row]! + room[at] / price[at];
    }
  }
  const beats = (a: number, b: number): boolean => {
    if (retainer[a]! > retainer[b]! || rate[a]! > rate[b]! || isLead[a]! < isLead[b]!) return false;
    for (let slot = 0; slot < slots; slot++) {
      const [mine, other] = [a * slots + slot, b * slots + slot];
      if (price[mine]! > price[other]! || room[mine]! < room[other]!) return false;
    }
    return true;
  };
  const kept: number[] = [];
  const strongFirst = Array.from({ length: rows }, (_, row) => row);
  strongFirst.sort((a, b) => strength[b]! - strength[a]! || a - b);
  for (const row of strongFirst) {
    let above = 0;
    for (let at = 0; at < kept.length && above < problem.maxMembers; at++) {
      if (beats(kept[at]!, row)) above++;
    }
    if (above < problem.maxMembers) kept.push(row);
  }
  return kept;
}

function sum(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_A_LINE) {
    lines.push(terms.slice(at, at + TERMS_A_LINE).join(' '));
  }
  return lines.join('\n  ');
}
