import { AgencyTable } from '../model/agency-table.ts';
import { buildProblem } from '../model/build-problem.ts';
import { allocateHours } from '../hours/allocate-hours.ts';
import { Allocation } from '../hours/allocation.ts';
import { aSmallMarket, seeded } from '../testing/index.ts';
import { Pool } from './pool.ts';
import { Prices } from './prices.ts';
import { addUse, profitOf } from './profit.ts';
import { Top } from './top.ts';

/** Random teams at random prices in many small markets. */
function* teamsAndPrices() {
  for (let seed = 1; seed <= 150; seed++) {
    const { agencies, request } = aSmallMarket(seed);
    const { problem } = buildProblem(AgencyTable.from(agencies), { ...request, fixedIds: [] });
    if (problem.rows < 3 || problem.slots === 0) continue;
    const whole = seeded(seed);
    const prices = new Prices(problem);
    prices.set(
      whole(0, 40) * 0.1,
      problem.perMinute.map((value) => (value * whole(0, 100)) / 100),
    );
    const first = whole(0, problem.rows - 3);
    yield { problem, prices, rows: Int32Array.from([first, first + 1, first + 2]) };
  }
}

describe('prices', () => {
  it('bound what any team is worth less its cost, and the cost of a full one', () => {
    let full = 0;
    for (const { problem, prices, rows } of teamsAndPrices()) {
      const found = allocateHours(problem, rows, 3, 480, new Allocation(problem.slots));
      if (!found.isPossible) continue;
      const bound = () =>
        rows.reduce(
          (sum, row, place) => sum + profitOf(problem, prices, row, place === 0 ? 480 : 0),
          prices.constant,
        );
      expect(found.value - prices.money * found.cost).toBeLessThanOrEqual(bound() + 1e-6);
      if (found.value < problem.fullPpm) continue;
      prices.forCost();
      expect(-found.cost).toBeLessThanOrEqual(bound() + 1e-6);
      full++;
    }
    expect(full).toBeGreaterThan(3);
  });

  it('of the team itself prove its value', () => {
    for (const { problem, prices, rows } of teamsAndPrices()) {
      const found = allocateHours(problem, rows, 3, 480, new Allocation(problem.slots));
      if (!found.isPossible) continue;
      prices.set(found.money, found.minute);
      const profit = rows.reduce(
        (sum, row, place) => sum + profitOf(problem, prices, row, place === 0 ? 480 : 0),
        prices.constant,
      );
      expect(profit + prices.money * problem.budget).toBeGreaterThanOrEqual(found.value - 1e-6);
      // Strong duality but for the price that makes coverage come before cost.
      const gap = profit + prices.money * found.cost - found.value;
      expect(gap).toBeLessThan(1);
    }
  });

  it('give the profit of the hours they choose', () => {
    for (const { problem, prices, rows } of teamsAndPrices()) {
      for (const row of rows) {
        const use = new Float64Array(problem.slots);
        const bill = addUse(problem, prices, row, 60, use);
        const worth = use.reduce((sum, minutes, slot) => sum + minutes * prices.minute[slot]!, 0);
        const profit = profitOf(problem, prices, row, 60);
        expect(worth - prices.money * bill).toBeCloseTo(profit, 6);
      }
    }
  });

  it('price a whole pool as they price one row after the other', () => {
    for (const { problem, prices } of teamsAndPrices()) {
      const all = [...problem.ids.keys()].filter((row) => row !== problem.houseRow);
      const pool = Pool.of(all);
      pool.price(problem, prices, 240, new Top());
      const least = 10_000;
      pool.drop(least);
      const kept = all.filter((row) => profitOf(problem, prices, row, 240) >= least);
      expect([...pool.rows.subarray(0, pool.size)]).toEqual(kept);
    }
  });
});
