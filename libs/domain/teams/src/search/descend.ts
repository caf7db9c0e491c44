import type { Pool } from '../bounds/pool.ts';
import type { Prices } from '../bounds/prices.ts';
import { addUse, profitOf } from '../bounds/profit.ts';
import type { Search } from './search.ts';

const START_STEP = 1;
const SMALLER_STEP = 0.6;
const STALLS_BEFORE_SMALLER = 3;
/** A step aims at least so far below the bound, or it would die out before the bound does. */
const LEAST_AIM_PPM = 200;
const LEAST_AIM_COST = 0.002;
const FIRST_AIM_PPM = 100_000;

/** Teams still in question: some rows are in, one may lead, and a few more are to be found. */
export interface OpenTeams {
  /** Agencies in all. */
  readonly size: number;
  readonly rows: Int32Array;
  readonly count: number;
  /** Minutes `rows[0]` coordinates; the lead's, if it is still open. */
  readonly coordination: number;
  readonly leads: Pool | null;
  readonly members: Pool;
  readonly missing: number;
}

/** What the prices say of the open teams: constant and profits of all that is in and the best lead. */
export interface Descent {
  /** Constant and profits of the rows that are in. */
  base: number;
  /** Constant and profits of the best team. */
  best: number;
}

/**
 * Looks for the prices that bound the open teams best (subgradient steps, Polyak 1969), and drops
 * after each step whoever is in no team that could still matter. Null when no team is left.
 */
export function descend(
  search: Search,
  open: OpenTeams,
  prices: Prices,
  steps: number,
  isFiltering: boolean,
): Descent | null {
  const { problem, incumbent, tops } = search;
  const { size, leads, members, missing } = open;
  const kept = {
    over: Number.POSITIVE_INFINITY,
    money: prices.money,
    minute: prices.minute.slice(),
  };
  const descent: Descent = { base: 0, best: 0 };
  let length = START_STEP;
  let stalls = 0;
  for (let step = 0; step <= steps; step++) {
    if (search.isLate()) return descent;
    if (step > 0 && step === steps) prices.set(kept.money, kept.minute);
    const base = prices.constant + profitOfRows(search, open, prices);
    let lead = 0;
    if (leads !== null) {
      leads.price(problem, prices, open.coordination, tops.leads);
      lead = tops.leads.sum(1);
    }
    members.price(problem, prices, 0, tops.members);
    const others = tops.members.sum(missing);
    const threshold = incumbent.threshold(size, prices);
    const best = base + lead + others;
    const over = best - threshold;
    if (isFiltering) {
      if (over < 0) return null;
      leads?.filter(1, threshold - base - others, tops.leads);
      if (missing > 0) members.filter(missing, threshold - base - lead, tops.members);
      if (leads?.size === 0 || members.size < missing) return null;
    }
    descent.base = base;
    descent.best = best;
    if (over < kept.over - 1) {
      kept.over = over;
      kept.money = prices.money;
      kept.minute.set(prices.minute);
      stalls = 0;
    } else if (++stalls > STALLS_BEFORE_SMALLER) {
      length *= SMALLER_STEP;
      stalls = 0;
    }
    if (step < steps) stepDown(search, open, prices, { over, length });
  }
  return descent;
}

function profitOfRows({ problem }: Search, open: OpenTeams, prices: Prices): number {
  let profit = 0;
  for (let place = 0; place < open.count; place++) {
    const coordination = place === 0 && open.leads === null ? open.coordination : 0;
    profit += profitOf(problem, prices, open.rows[place]!, coordination);
  }
  return profit;
}

/** One step against the team that the prices like best: dearer what it uses too much of. */
function stepDown(
  search: Search,
  open: OpenTeams,
  prices: Prices,
  { over, length }: { over: number; length: number },
): void {
  const { problem, use, tops } = search;
  const { slots, needed, perMinute, budget } = problem;
  use.fill(0);
  let bills = 0;
  for (let place = 0; place < open.count; place++) {
    const coordination = place === 0 && open.leads === null ? open.coordination : 0;
    bills += addUse(problem, prices, open.rows[place]!, coordination, use);
  }
  if (open.leads !== null && tops.leads.rows[0]! >= 0) {
    bills += addUse(problem, prices, tops.leads.rows[0]!, open.coordination, use);
  }
  for (let place = 0; place < open.missing; place++) {
    const row = tops.members.rows[place]!;
    if (row >= 0) bills += addUse(problem, prices, row, 0, use);
  }
  // Prices move in the scale of what they price; money stays 1 while only cost is bounded.
  const moneyScale = prices.isForCost ? 0 : problem.fullPpm / budget;
  const minuteScale = (slot: number): number =>
    prices.isForCost ? (budget * perMinute[slot]!) / problem.fullPpm : perMinute[slot]!;
  const idle = (moneyBudget(search, open.size, prices) - bills) * moneyScale;
  let norm = idle * idle;
  for (let slot = 0; slot < slots; slot++) {
    const excess = (use[slot]! - needed[slot]!) * minuteScale(slot);
    norm += excess * excess;
  }
  if (norm < 1) return;
  const scale = (length / norm) * aimOf(search, prices, over);
  for (let slot = 0; slot < slots; slot++) {
    const moved =
      prices.minute[slot]! - scale * (use[slot]! - needed[slot]!) * minuteScale(slot) ** 2;
    const most = prices.isForCost ? Number.POSITIVE_INFINITY : perMinute[slot]!;
    prices.minute[slot] = Math.min(most, Math.max(0, moved));
  }
  if (!prices.isForCost) prices.money = Math.max(0, prices.money - scale * idle * moneyScale);
  prices.settle();
}

function aimOf({ incumbent, problem }: Search, { isForCost }: Prices, over: number): number {
  if (isForCost) return Math.max(over, LEAST_AIM_COST * problem.budget);
  return incumbent.team === null ? FIRST_AIM_PPM : Math.max(over, LEAST_AIM_PPM);
}

/** Money against which the threshold weighs: the incumbent's cost when only that can be better. */
function moneyBudget({ incumbent, problem }: Search, size: number, { money }: Prices): number {
  const { team } = incumbent;
  if (team?.members !== size) return problem.budget;
  const isCostDecisive =
    team.coveragePpm >= problem.fullPpm || 1 > money * (problem.budget - team.costMinor);
  return isCostDecisive ? team.costMinor : problem.budget;
}
