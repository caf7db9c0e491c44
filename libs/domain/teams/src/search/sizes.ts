import { COORDINATION_MINUTES } from '../team-rules.ts';
import { Pool } from '../bounds/pool.ts';
import { Prices } from '../bounds/prices.ts';
import { profitOf } from '../bounds/profit.ts';
import { coordinationOf, explore, roomForRows } from './branch.ts';
import { CORE_LEADS, CORE_MEMBERS, inAnyway, type Core, type FreeRows } from './core.ts';
import { descend, type OpenTeams } from './descend.ts';
import { dropDominated } from './dominance.ts';
import type { Search } from './search.ts';

const ROOT_STEPS = 40;
const CORE_STEPS = 50;
const CORE_ROOT_STEPS = 30;
const CORE_NODES = 60;
const ROUNDS = 3;

/** What the search of one size starts from. */
export interface SizeStart {
  readonly size: number;
  readonly core: Core;
  /** Who may still matter; left as it is. */
  readonly free: FreeRows;
  readonly prices: Prices;
}

/** Looks at every team of so many agencies, or leaves its bound in the search when time is up. */
export function searchSize(search: Search, start: SizeStart): void {
  const { problem, incumbent } = search;
  const { size } = start;
  const fixed = problem.fixedRows.length;
  if (size < fixed || incumbent.neededPpm(size) > problem.fullPpm) {
    return search.lowerBound(size, 0);
  }
  if (search.isLate()) return;
  const isDone = size === 1 ? searchAlone(search, start) : searchLed(search, start);
  if (isDone) search.lowerBound(size, 0);
}

/**
 * One agency needs no lead. What it would cover if money were no limit leaves few to look at: most of
 * the others cover too little by themselves.
 */
function searchAlone(search: Search, { free, prices }: SizeStart): boolean {
  const { problem, incumbent, tops } = search;
  const rows = roomForRows(...inAnyway(search));
  const count = inAnyway(search).length;
  const missing = 1 - problem.fixedRows.length;
  const members = free.members.copy();
  if (missing === 1) {
    const aside = new Prices(problem).set(0, problem.perMinute);
    const house = problem.houseRow < 0 ? 0 : profitOf(problem, aside, problem.houseRow, 0);
    members.price(problem, aside, 0, tops.members);
    members.drop(incumbent.threshold(1, aside) - aside.constant - house);
  }
  return explore(search, { size: 1, rows, count, coordination: 0, missing }, members, prices);
}

function searchLed(search: Search, start: SizeStart): boolean {
  const { size } = start;
  const { problem } = search;
  const anyway = inAnyway(search);
  const prices = new Prices(problem).copy(start.prices);
  // Whoever is in anyway may lead.
  for (const lead of anyway) {
    if (problem.isLead[lead] === 0) continue;
    const rows = roomForRows(lead, ...anyway.filter((row) => row !== lead));
    const coordination = coordinationOf(search, lead, size);
    const missing = size - problem.fixedRows.length;
    const branch = { size, rows, count: anyway.length, coordination, missing };
    if (!explore(search, branch, start.free.members, prices)) return false;
  }
  const missing = size - 1 - problem.fixedRows.length;
  if (missing < 0) return true;
  const [members, leads] = [start.free.members.copy(), start.free.leads.copy()];
  if (leads.size === 0 || members.size < missing) return true;
  const open: OpenTeams = {
    size,
    rows: roomForRows(...anyway),
    count: anyway.length,
    coordination: COORDINATION_MINUTES * (size - 1),
    leads,
    members,
    missing,
  };
  return searchFreeLead(search, open, prices, start.core);
}

/** Prices everybody a few times with prices made on a small core, then looks at who is left. */
function searchFreeLead(search: Search, open: OpenTeams, prices: Prices, core: Core): boolean {
  const { incumbent } = search;
  const { size, members, leads } = open;
  for (let round = 0; round < ROUNDS && (round === 0 || members.size > 2 * CORE_MEMBERS); round++) {
    const few =
      round === 0 ? core : { members: members.best(CORE_MEMBERS), leads: leads!.best(CORE_LEADS) };
    searchCore(search, open, prices, few);
    if (search.isLate()) return false;
    if (incumbent.isFullWith(size)) prices.forCost();
    const descent = descend(search, open, prices, 0, true);
    if (descent === null) return true;
    noteBound(search, open, prices, descent.best);
    if (search.isLate()) return false;
  }
  if (incumbent.isFullWith(size)) prices.forCost();
  const descent = descend(search, open, prices, ROOT_STEPS, true);
  if (descent === null) return true;
  noteBound(search, open, prices, descent.best);
  if (search.isLate()) return false;
  dropDominated(search, members, size);
  dropDominated(search, leads!, size);
  return exploreLeads(search, open, prices, true);
}

function noteBound(search: Search, { size }: OpenTeams, prices: Prices, best: number): void {
  if (prices.isForCost) return;
  search.lowerBound(size, best + prices.money * search.problem.budget);
}

/** Better prices and perhaps a better team from a small core; so many nodes, not so much time. */
function searchCore(search: Search, open: OpenTeams, prices: Prices, core: Core): void {
  const few: OpenTeams = { ...open, leads: Pool.of(core.leads), members: Pool.of(core.members) };
  if (few.leads!.size === 0 || few.members.size < few.missing) return;
  if (search.incumbent.isFullWith(open.size)) prices.forCost();
  descend(search, few, prices, CORE_STEPS, false);
  if (search.isLate()) return;
  const own = new Prices(search.problem).copy(prices);
  if (descend(search, few, own, CORE_ROOT_STEPS, true) === null || search.isLate()) return;
  search.nodeLimit = search.nodes + CORE_NODES;
  exploreLeads(search, few, own, false);
  search.nodeLimit = Number.POSITIVE_INFINITY;
}

/** One branch for each lead that is left, most promising first. */
function exploreLeads(search: Search, open: OpenTeams, prices: Prices, isRoot: boolean): boolean {
  const { incumbent, tops } = search;
  const { size, coordination, missing } = open;
  // Priced again: some are gone since the last time.
  const descent = descend(search, open, prices, 0, true);
  if (descent === null) return true;
  const { base } = descent;
  const others = tops.members.sum(missing);
  const allButOne = tops.members.sum(missing - 1);
  const leads = open.leads!.sorted();
  const members = open.members.sorted();
  for (let place = 0; place < leads.size; place++) {
    const withLead = base + leads.profits[place]!;
    const threshold = incumbent.threshold(size, prices);
    if (withLead + others < threshold) break;
    if (isRoot) noteBound(search, open, prices, withLead + others);
    // Only those that can come in with this lead; best first, so the others are the end.
    const least = threshold - withLead - allButOne;
    let end = Math.min(members.size, missing);
    while (end < members.size && members.profits[end]! >= least) end++;
    const rows = roomForRows(leads.rows[place]!, ...open.rows.subarray(0, open.count));
    const branch = { size, rows, count: open.count + 1, coordination, missing };
    if (!explore(search, branch, Pool.of(members.rows.subarray(0, end)), prices)) return false;
  }
  return true;
}
