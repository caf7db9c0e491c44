import type { TeamProblem } from '../model/team-problem.ts';
import { MAX_ROWS, type Allocation } from './allocation.ts';

/** What is left of a slot below this share of it is rounding. */
const SPECK = 1e-12;
const CENT_SPECK = 1e-7;

const next = new Int32Array(MAX_ROWS);

/**
 * Spends the budget on the entry with most value for money first, as if every minute were billed: the
 * continuous knapsack (Dantzig 1957) with slots that fill up. False when somebody ends below the
 * retainer: paid minutes then lie idle, and this is not the best. `rows[0]` bears the coordination.
 */
export function fillByDensity(
  problem: TeamProblem,
  rows: Int32Array,
  members: number,
  coordination: number,
  result: Allocation,
): boolean {
  const { slots, needed, perMinute, rate, retainer, first, code, most } = problem;
  const { factorOf, slotOf, valueOf } = problem;
  const { left, minutes, worked, minute } = result;
  result.start(problem, members, coordination);
  let money = problem.budget - rate[rows[0]!]! * coordination;
  // Until a slot is full, what would fill it last has no price.
  minute.fill(-1);
  for (let member = 0; member < members; member++) next[member] = first[rows[member]!]!;
  let open = slots;
  let density = 0;
  while (open > 0) {
    let best = -1;
    let bestDensity = 0;
    for (let member = 0; member < members; member++) {
      const end = first[rows[member]! + 1]!;
      let entry = next[member]!;
      while (entry < end && left[slotOf[code[entry]!]!]! <= 0) entry++;
      next[member] = entry;
      if (entry === end) continue;
      const found = valueOf[code[entry]!]! / rate[rows[member]!]!;
      if (found > bestDensity) {
        bestDensity = found;
        best = member;
      }
    }
    if (best < 0) break;
    const entry = next[best]!++;
    const slot = slotOf[code[entry]!]!;
    const factor = factorOf[code[entry]!]!;
    const price = rate[rows[best]!]!;
    let given = most[entry]!;
    const isFilling = given * factor >= left[slot]!;
    if (isFilling) given = left[slot]! / factor;
    const isLast = given * price > money;
    if (isLast) given = money / price;
    money -= given * price;
    minutes[best * slots + slot] = given;
    worked[best] = worked[best]! + given;
    left[slot] = left[slot]! - given * factor;
    if ((isFilling && !isLast) || left[slot] < SPECK * needed[slot]!) {
      left[slot] = 0;
      open--;
      minute[slot] = price / factor;
    }
    density = bestDensity;
    if (isLast) {
      result.money = bestDensity;
      money = 0;
      break;
    }
  }
  for (let member = 0; member < members; member++) {
    const row = rows[member]!;
    if (worked[member]! * rate[row]! < retainer[row]! - CENT_SPECK) return false;
  }
  // With every slot full money has no value of its own; the last density makes the prices prove the cost.
  if (open === 0 && result.money === 0) result.money = density;
  for (let slot = 0; slot < slots; slot++) {
    const marginal = minute[slot]!;
    const value = perMinute[slot]!;
    minute[slot] = marginal < 0 ? value : Math.min(value, result.money * marginal);
  }
  result.readValue(problem);
  result.cost = problem.budget - money;
  return true;
}
