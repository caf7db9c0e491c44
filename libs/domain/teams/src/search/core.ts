import { COORDINATION_MINUTES, MAX_TEAM_MEMBERS } from '../team-rules.ts';
import { Pool } from '../bounds/pool.ts';
import { Prices } from '../bounds/prices.ts';
import { descend } from './descend.ts';
import { roomForRows } from './branch.ts';
import type { Search } from './search.ts';

export const CORE_MEMBERS = 200;
export const CORE_LEADS = 40;
const SAMPLE_MEMBERS = 800;
const SAMPLE_LEADS = 150;
const SAMPLE_STEPS = 20;
/** Where prices start: not far from what they mostly come to. */
const FIRST_MINUTE_RATIO = 0.7;
const FIRST_MONEY_RATIO = 0.4;

/** The few rows among which a good team is looked for first, the most promising first. */
export interface Core {
  readonly members: readonly number[];
  readonly leads: readonly number[];
}

export interface FreeRows {
  readonly members: Pool;
  readonly leads: Pool;
}

/** Everybody who may be chosen freely: the firm's own person and the fixed agencies are in anyway. */
export function freeRows({ problem }: Search): FreeRows {
  const { rows, first, isLead, houseRow, fixedRows } = problem;
  const members = Pool.withRoom(rows);
  const leads = Pool.withRoom(rows);
  for (let row = 0; row < rows; row++) {
    if (row === houseRow || (fixedRows.length > 0 && fixedRows.includes(row))) continue;
    if (first[row + 1]! > first[row]!) members.add(row);
    if (isLead[row] === 1) leads.add(row);
  }
  return { members, leads };
}

/** Prices that fit a sample: from them the core is chosen. */
export function samplePrices(search: Search, free: FreeRows): Prices {
  const { problem } = search;
  const money = (FIRST_MONEY_RATIO * problem.fullPpm) / problem.budget;
  const minute = problem.perMinute.map((value) => value * FIRST_MINUTE_RATIO);
  const prices = new Prices(problem).set(money, minute);
  const size = Math.min(3, problem.maxMembers);
  const missing = size - 1 - problem.fixedRows.length;
  const members = sampleOf(free.members, SAMPLE_MEMBERS);
  const leads = sampleOf(free.leads, SAMPLE_LEADS);
  if (missing < 0 || leads.size === 0 || members.size < missing) return prices;
  const rows = roomForRows(...inAnyway(search));
  const count = inAnyway(search).length;
  const coordination = COORDINATION_MINUTES * (size - 1);
  descend(
    search,
    { size, rows, count, coordination, leads, members, missing },
    prices,
    SAMPLE_STEPS,
    false,
  );
  return prices;
}

export function coreOf(search: Search, free: FreeRows, prices: Prices): Core {
  const { problem, tops } = search;
  free.members.price(problem, prices, 0, tops.members);
  free.leads.price(problem, prices, COORDINATION_MINUTES * (MAX_TEAM_MEMBERS / 2), tops.leads);
  return { members: free.members.best(CORE_MEMBERS), leads: free.leads.best(CORE_LEADS) };
}

/** Rows that every team has: the firm's own person, then the agencies that must be in. */
export function inAnyway({ problem }: Search): readonly number[] {
  return problem.houseRow < 0 ? problem.fixedRows : [problem.houseRow, ...problem.fixedRows];
}

/** Evenly over all rows. */
function sampleOf(pool: Pool, count: number): Pool {
  const stride = Math.max(1, Math.floor(pool.size / count));
  const sample = Pool.withRoom(Math.ceil(pool.size / stride));
  for (let place = 0; place < pool.size; place += stride) sample.add(pool.rows[place]!);
  return sample;
}
