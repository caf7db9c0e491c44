import type { TeamProblem } from '../model/team-problem.ts';
import { MAX_ROWS } from '../hours/allocation.ts';
import { Prices } from '../bounds/prices.ts';
import { profitOf } from '../bounds/profit.ts';
import { coordinationOf, roomForRows } from './branch.ts';
import { inAnyway, type Core } from './core.ts';
import type { Search } from './search.ts';

const LEADS_GROWN = 6;
const LEADS_EXCHANGED = 12;
const TRIES = 5;
const ROUNDS = 4;
const SPECK = 1e-6;

/** The best team met while growing one of a size, with its prices. */
interface Grown {
  value: number;
  rows: Int32Array | null;
  count: number;
  coordination: number;
  readonly prices: Prices;
}

/**
 * A first good team of a size: grown one member at a time from the most promising leads, each time by
 * who adds most at the prices of the team so far, then improved by exchanges. Returns its prices.
 */
export function growTeam(search: Search, core: Core, size: number): Prices | null {
  const grown: Grown = {
    value: -1,
    rows: null,
    count: 0,
    coordination: 0,
    prices: new Prices(search.problem),
  };
  for (const [place, lead] of leadsFor(search, core).slice(0, LEADS_GROWN).entries()) {
    // The first is grown however late it is: a deadline is no reason to answer nothing.
    if (place > 0 && search.isLate()) break;
    growFrom(search, core, { lead, size }, grown);
  }
  if (grown.rows === null) return null;
  exchange(search, core, size, grown);
  return grown.prices;
}

/**
 * The most promising agencies alone, so that there is an answer whatever comes. Returns the prices of
 * the best of them.
 */
export function tryAlone(search: Search, core: Core): Prices | null {
  const { problem } = search;
  const anyway = inAnyway(search);
  if (problem.fixedRows.length > 1) return null;
  const rows = roomForRows(...anyway);
  let prices: Prices | null = null;
  let bestValue = -1;
  const attempt = (count: number): void => {
    const found = search.evaluate(rows, count, 0);
    if (!found.isPossible || found.value <= bestValue) return;
    bestValue = found.value;
    prices = new Prices(problem).set(found.money, found.minute);
  };
  if (problem.fixedRows.length === 1) attempt(anyway.length);
  for (const row of problem.fixedRows.length === 1 ? [] : core.members.slice(0, TRIES)) {
    rows[anyway.length] = row;
    attempt(anyway.length + 1);
  }
  return prices;
}

/** Whoever is in anyway and can lead comes first. */
function leadsFor(search: Search, core: Core): readonly number[] {
  const own = inAnyway(search).filter((row) => search.problem.isLead[row] === 1);
  const hasRoom = search.problem.fixedRows.length < search.problem.maxMembers;
  return hasRoom ? [...own, ...core.leads] : own;
}

function growFrom(
  search: Search,
  core: Core,
  { lead, size }: { lead: number; size: number },
  grown: Grown,
): void {
  const rows = roomForRows(lead, ...inAnyway(search).filter((row) => row !== lead));
  const anyway = inAnyway(search);
  let count = anyway.includes(lead) ? anyway.length : anyway.length + 1;
  const whole = size + Number(search.problem.houseRow >= 0);
  if (count > whole) return;
  const coordination = coordinationOf(search, lead, size);
  if (count === whole) return void keepIfBetter(search, rows, count, coordination, grown);
  for (; count < whole; count++) {
    if (!extend(search, core, { rows, count, coordination, whole }, grown)) return;
  }
}

interface Extension {
  readonly rows: Int32Array;
  readonly count: number;
  readonly coordination: number;
  /** Rows of the whole team. */
  readonly whole: number;
}

/** Puts the best of a few promising members in place `count`; false when nobody fits. */
function extend(search: Search, core: Core, at: Extension, grown: Grown): boolean {
  const { problem } = search;
  const { rows, count, coordination, whole } = at;
  const found = search.allocate(rows, count, coordination);
  if (!found.isPossible) return false;
  const prices = new Prices(problem).set(found.money, found.minute);
  const tried = promising(problem, prices, core.members, rows.subarray(0, count));
  let best = -1;
  let bestValue = -1;
  for (const row of tried) {
    rows[count] = row;
    const value =
      count + 1 === whole
        ? keepIfBetter(search, rows, whole, coordination, grown)
        : valueOf(search, rows, count + 1, coordination);
    if (value > bestValue + SPECK) {
      bestValue = value;
      best = row;
    }
  }
  rows[count] = best;
  return best >= 0;
}

/** The TRIES members with the largest profit, best first. */
function promising(
  problem: TeamProblem,
  prices: Prices,
  members: readonly number[],
  present: Int32Array,
): readonly number[] {
  const rows: number[] = [];
  const profits: number[] = [];
  for (const row of members) {
    const profit = profitOf(problem, prices, row, 0);
    if (rows.length === TRIES && profit <= profits[TRIES - 1]!) continue;
    if (present.includes(row)) continue;
    let place = Math.min(rows.length, TRIES - 1);
    while (place > 0 && profits[place - 1]! < profit) {
      rows[place] = rows[place - 1]!;
      profits[place] = profits[place - 1]!;
      place--;
    }
    rows[place] = row;
    profits[place] = profit;
  }
  return rows;
}

/** Re-chooses one member at a time, then the lead, while the value grows. */
function exchange(search: Search, core: Core, size: number, grown: Grown): void {
  const anyway = inAnyway(search);
  for (let round = 0; round < ROUNDS; round++) {
    const before = grown.value;
    for (let out = grown.count - 1; out > 0; out--) {
      if (search.isLate()) return;
      const current = grown.rows!;
      if (anyway.includes(current[out]!)) continue;
      const rows = new Int32Array(MAX_ROWS);
      let count = 0;
      for (let place = 0; place < grown.count; place++) {
        if (place !== out) rows[count++] = current[place]!;
      }
      const { coordination, count: whole } = grown;
      extend(search, core, { rows, count, coordination, whole }, grown);
    }
    exchangeLead(search, core, size, grown);
    if (grown.value <= before + SPECK) return;
  }
}

function exchangeLead(search: Search, core: Core, size: number, grown: Grown): void {
  if (inAnyway(search).includes(grown.rows![0]!)) return;
  for (const lead of core.leads.slice(0, LEADS_EXCHANGED)) {
    if (grown.rows!.subarray(0, grown.count).includes(lead)) continue;
    const rows = grown.rows!.slice();
    rows[0] = lead;
    keepIfBetter(search, rows, grown.count, coordinationOf(search, lead, size), grown);
  }
}

function valueOf(search: Search, rows: Int32Array, count: number, coordination: number): number {
  const found = search.allocate(rows, count, coordination);
  return found.isPossible ? found.value : -1;
}

function keepIfBetter(
  search: Search,
  rows: Int32Array,
  count: number,
  coordination: number,
  grown: Grown,
): number {
  const found = search.evaluate(rows, count, coordination);
  if (!found.isPossible) return -1;
  if (found.value > grown.value + SPECK) {
    grown.value = found.value;
    grown.rows = rows.slice();
    grown.count = count;
    grown.coordination = coordination;
    grown.prices.set(found.money, found.minute);
  }
  return found.value;
}
