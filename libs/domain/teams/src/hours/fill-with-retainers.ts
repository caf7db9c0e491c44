import { leastBill, type TeamProblem } from '../model/team-problem.ts';
import { MAX_ROWS, type Allocation } from './allocation.ts';
import { BoundedSimplex } from './bounded-simplex.ts';

const SLOT_SPECK = 1e-9;

const simplex = new BoundedSimplex();
let values = new Float64Array(0);
let prices = new Float64Array(0);
let owner = new Uint8Array(0);
let entryOf = new Int32Array(0);

/**
 * The general case as a linear programme: minutes of each entry, and for each agency the minutes it
 * bills beyond those its retainer pays for.
 *
 *     most  Σ value·x − ε Σ rate·o
 *     with  Σ x − o ≤ minutes paid (each member),  Σ factor·x ≤ needed (each slot),
 *           Σ rate·o ≤ budget less retainers,  x ≤ most
 *
 * ε is a price of money under the worst value for money in the team: it never buys less coverage, and
 * among equal coverages it takes the cheapest.
 */
export function fillWithRetainers(
  problem: TeamProblem,
  rows: Int32Array,
  members: number,
  coordination: number,
  result: Allocation,
): void {
  const { slots, budget, needed, rate, retainer, first, code, most, houseRow } = problem;
  const moneyRow = members + slots;
  let columns = 0;
  for (let member = 0; member < members; member++) {
    const row = rows[member]!;
    columns += first[row + 1]! - first[row]! + Number(row !== houseRow);
  }
  makeRoom(columns, moneyRow + 1);
  simplex.reset(moneyRow + 1, columns);
  const epsilon = priceOfMoney(problem, rows, members);
  let certain = 0;
  let column = 0;
  for (let member = 0; member < members; member++) {
    const row = rows[member]!;
    const spent = member === 0 ? coordination : 0;
    certain += leastBill(problem, row, spent);
    const paid = row === houseRow ? problem.houseMinutes : retainer[row]! / rate[row]!;
    simplex.putLimit(member, Math.max(0, paid - spent));
    for (let entry = first[row]!; entry < first[row + 1]!; entry++, column++) {
      const at = code[entry]!;
      owner[column] = member;
      entryOf[column] = entry;
      simplex.putUpper(column, most[entry]!);
      simplex.put(member, column, 1);
      simplex.put(members + problem.slotOf[at]!, column, problem.factorOf[at]!);
      simplex.putGain(column, problem.valueOf[at]!);
    }
    if (row === houseRow) continue;
    owner[column] = member;
    entryOf[column] = -1;
    simplex.put(member, column, -1);
    simplex.put(moneyRow, column, rate[row]!);
    simplex.putGain(column, -epsilon * rate[row]!);
    column++;
  }
  for (let slot = 0; slot < slots; slot++) simplex.putLimit(members + slot, needed[slot]!);
  simplex.putLimit(moneyRow, Math.max(0, budget - certain));
  simplex.solve();
  readResult(problem, rows, members, coordination, result);
  result.money = prices[moneyRow]! + epsilon;
  for (let slot = 0; slot < slots; slot++) {
    const value = problem.perMinute[slot]!;
    result.minute[slot] = Math.min(value, Math.max(0, value - prices[members + slot]!));
  }
}

function readResult(
  problem: TeamProblem,
  rows: Int32Array,
  members: number,
  coordination: number,
  result: Allocation,
): void {
  const { slots, needed, rate, retainer, code, slotOf, factorOf, houseRow } = problem;
  const { left, minutes, worked } = result;
  simplex.read(values);
  simplex.readPrices(prices);
  result.start(problem, members, coordination);
  for (let column = 0; column < simplex.columns; column++) {
    const entry = entryOf[column]!;
    if (entry < 0) continue;
    const given = Math.max(0, values[column]!);
    const slot = slotOf[code[entry]!]!;
    const member = owner[column]!;
    minutes[member * slots + slot] = given;
    left[slot] = left[slot]! - given * factorOf[code[entry]!]!;
    worked[member] = worked[member]! + given;
  }
  for (let slot = 0; slot < slots; slot++) {
    if (left[slot]! < SLOT_SPECK * needed[slot]!) left[slot] = 0;
  }
  result.readValue(problem);
  result.cost = 0;
  for (let member = 0; member < members; member++) {
    const row = rows[member]!;
    if (row !== houseRow) result.cost += Math.max(retainer[row]!, rate[row]! * worked[member]!);
  }
}

function priceOfMoney(problem: TeamProblem, rows: Int32Array, members: number): number {
  const { first, code, valueOf, rate, houseRow } = problem;
  let leastValue = Number.POSITIVE_INFINITY;
  let dearest = 0;
  for (let member = 0; member < members; member++) {
    const row = rows[member]!;
    if (row !== houseRow) dearest = Math.max(dearest, rate[row]!);
    for (let entry = first[row]!; entry < first[row + 1]!; entry++) {
      leastValue = Math.min(leastValue, valueOf[code[entry]!]!);
    }
  }
  return dearest === 0 || leastValue === Number.POSITIVE_INFINITY
    ? 0
    : (0.1 * leastValue) / dearest;
}

function makeRoom(columns: number, rows: number): void {
  if (values.length < columns) {
    values = new Float64Array(2 * columns);
    owner = new Uint8Array(2 * columns);
    entryOf = new Int32Array(2 * columns);
  }
  if (prices.length < rows) prices = new Float64Array(2 * rows + MAX_ROWS);
}
