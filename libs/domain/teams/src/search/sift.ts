import { COORDINATION_MINUTES } from '../team-rules.ts';
import { Pool } from '../bounds/pool.ts';
import { Prices } from '../bounds/prices.ts';
import { inAnyway, type Core, type FreeRows } from './core.ts';
import { descend } from './descend.ts';
import { roomForRows } from './branch.ts';
import type { Search } from './search.ts';

const CORE_STEPS = 50;

/**
 * Prices everybody once, with prices made on the core for the size of the best team so far, and drops
 * whoever is in no team of several that could still matter.
 */
export function sift(search: Search, free: FreeRows, core: Core, first: Prices): void {
  const { problem, incumbent, tops } = search;
  const { team } = incumbent;
  const { maxMembers } = problem;
  // What is in anyway changes the bound of every size, and a full team leaves one size or two that
  // want prices of their own: those searches price everybody themselves.
  if (team === null || maxMembers < 2 || inAnyway(search).length > 0) return;
  if (team.coveragePpm >= problem.fullPpm) return;
  const size = Math.max(2, team.members);
  const open = {
    size,
    rows: roomForRows(),
    count: 0,
    coordination: COORDINATION_MINUTES * (size - 1),
    leads: Pool.of(core.leads),
    members: Pool.of(core.members),
    missing: size - 1,
  };
  const prices = new Prices(problem).copy(first);
  descend(search, open, prices, CORE_STEPS, false);
  if (search.isLate()) return;
  free.members.price(problem, prices, 0, tops.members);
  // With least coordination a lead's profit is largest: a bound for every size.
  free.leads.price(problem, prices, COORDINATION_MINUTES, tops.leads);
  const lead = tops.leads.sum(1);
  let leastMember = Number.POSITIVE_INFINITY;
  let leastLead = Number.POSITIVE_INFINITY;
  for (let members = 2; members <= maxMembers; members++) {
    if (incumbent.neededPpm(members) > problem.fullPpm) continue;
    const others = incumbent.threshold(members, prices) - prices.constant;
    leastMember = Math.min(leastMember, others - lead - tops.members.sum(members - 2));
    leastLead = Math.min(leastLead, others - tops.members.sum(members - 1));
  }
  free.members.drop(leastMember);
  free.leads.drop(leastLead);
}
