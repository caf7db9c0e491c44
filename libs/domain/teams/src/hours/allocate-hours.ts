import { leastBill, type TeamProblem } from '../model/team-problem.ts';
import type { Allocation } from './allocation.ts';
import { fillByDensity } from './fill-by-density.ts';
import { fillWithRetainers } from './fill-with-retainers.ts';

const CENT_SPECK = 1e-9;

/**
 * The best hours of a fixed team, exactly: most coverage, then least cost. `rows[0]` bears
 * `coordination` minutes. Nine teams in ten need no more than the filling by density.
 */
export function allocateHours(
  problem: TeamProblem,
  rows: Int32Array,
  members: number,
  coordination: number,
  result: Allocation,
): Allocation {
  let certain = 0;
  let hasHouse = false;
  for (let member = 0; member < members; member++) {
    certain += leastBill(problem, rows[member]!, member === 0 ? coordination : 0);
    if (rows[member] === problem.houseRow) hasHouse = true;
  }
  if (certain > problem.budget + CENT_SPECK) {
    result.isPossible = false;
    return result;
  }
  if (hasHouse || !fillByDensity(problem, rows, members, coordination, result)) {
    fillWithRetainers(problem, rows, members, coordination, result);
  }
  return result;
}
