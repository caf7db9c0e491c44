import { COORDINATION_MINUTES } from '../team-rules.ts';
import { leastBill } from '../model/team-problem.ts';
import { MAX_ROWS } from '../hours/allocation.ts';
import { Pool } from '../bounds/pool.ts';
import { Prices } from '../bounds/prices.ts';
import { profitOf } from '../bounds/profit.ts';
import { descend, type OpenTeams } from './descend.ts';
import type { Search } from './search.ts';

const STEPS_OF_MANY = 25;
const STEPS_OF_FEW = 12;
const MANY = 100;

/** Minutes somebody who leads bears for a team of so many agencies. */
export function coordinationOf(search: Search, lead: number, members: number): number {
  const led = lead === search.problem.houseRow ? members : members - 1;
  return led * COORDINATION_MINUTES;
}

/** A branch of the search: rows that are in, and who else may come in. */
export interface Branch {
  readonly size: number;
  readonly rows: Int32Array;
  readonly count: number;
  readonly coordination: number;
  readonly missing: number;
}

/**
 * Every team that has the rows of the branch and `missing` more of the candidates, whose order is the
 * order of enumeration. False when there was no time to look at all of them.
 */
export function explore(
  search: Search,
  branch: Branch,
  candidates: Pool,
  parentPrices: Prices,
): boolean {
  const { problem, incumbent } = search;
  const { size, rows, count, coordination, missing } = branch;
  search.nodes++;
  if (search.isSpent()) return false;
  if (missing === 0) {
    search.evaluate(rows, count, coordination);
    return true;
  }
  if (incumbent.neededPpm(size) > problem.fullPpm) return true;
  const members = affordable(search, branch, candidates);
  if (members === null || members.size < missing) return true;
  if (missing === 1) return exploreLast(search, branch, members, parentPrices);
  const prices = new Prices(problem).copy(parentPrices);
  if (incumbent.isFullWith(size)) prices.forCost();
  const open: OpenTeams = { size, rows, count, coordination, leads: null, members, missing };
  const steps = members.size > MANY ? STEPS_OF_MANY : STEPS_OF_FEW;
  const descent = descend(search, open, prices, steps, true);
  if (search.isLate()) return false;
  if (descent === null) return true;
  const sorted = members.sorted();
  for (let place = 0; place + missing <= sorted.size; place++) {
    const threshold = incumbent.threshold(size, prices) - descent.base;
    let most = 0;
    for (let other = 0; other < missing; other++) most += sorted.profits[place + other]!;
    if (most < threshold) break;
    // Later ones come in only if they can with this one and the best of the rest.
    const withBest = most - sorted.profits[place + missing - 1]!;
    let end = place + missing;
    while (end < sorted.size && withBest + sorted.profits[end]! >= threshold) end++;
    rows[count] = sorted.rows[place]!;
    const next = { size, rows, count: count + 1, coordination, missing: missing - 1 };
    const rest = Pool.of(sorted.rows.subarray(place + 1, end));
    if (!explore(search, next, rest, prices)) return false;
  }
  return true;
}

/** Candidates whose retainer still fits beside what is certain; null when not even that fits. */
function affordable({ problem }: Search, branch: Branch, candidates: Pool): Pool | null {
  const { rows, count, coordination } = branch;
  let certain = 0;
  for (let place = 0; place < count; place++) {
    certain += leastBill(problem, rows[place]!, place === 0 ? coordination : 0);
  }
  const room = problem.budget - certain + 1e-9;
  if (!(room >= 0)) return null;
  const members = Pool.withRoom(candidates.size);
  for (let place = 0; place < candidates.size; place++) {
    const row = candidates.rows[place]!;
    if (problem.retainer[row]! > room || rows.subarray(0, count).includes(row)) continue;
    members.add(row);
  }
  return members;
}

/**
 * One more to choose. The most promising is tried, and the exact prices of that very team discard most
 * of the others; seldom are more than a few tried.
 */
function exploreLast(
  search: Search,
  { size, rows, count, coordination }: Branch,
  members: Pool,
  parentPrices: Prices,
): boolean {
  const { problem, incumbent, tops } = search;
  const prices = new Prices(problem).copy(parentPrices);
  while (members.size > 0) {
    if (search.isLate()) return false;
    if (incumbent.isFullWith(size)) prices.forCost();
    let base = prices.constant;
    for (let place = 0; place < count; place++) {
      base += profitOf(problem, prices, rows[place]!, place === 0 ? coordination : 0);
    }
    members.price(problem, prices, 0, tops.members);
    members.filter(1, incumbent.threshold(size, prices) - base, tops.members);
    if (members.size === 0) return true;
    let best = 0;
    for (let place = 1; place < members.size; place++) {
      if (members.profits[place]! > members.profits[best]!) best = place;
    }
    rows[count] = members.take(best);
    const found = search.evaluate(rows, count + 1, coordination);
    // The prices of a team that is not full say nothing of the cost of full ones.
    const isTelling = !prices.isForCost || found.value >= problem.fullPpm;
    if (found.isPossible && isTelling) {
      prices.isForCost = false;
      prices.set(found.money, found.minute);
    }
  }
  return true;
}

export function roomForRows(...rows: readonly number[]): Int32Array {
  const room = new Int32Array(MAX_ROWS);
  room.set(rows);
  return room;
}
