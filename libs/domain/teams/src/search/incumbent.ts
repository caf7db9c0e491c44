import type { TeamProblem } from '../model/team-problem.ts';
import type { Allocation } from '../hours/allocation.ts';
import type { Prices } from '../bounds/prices.ts';

/** Coverage counts in whole ppm; a thousandth below one is rounding. */
const PPM_SPECK = 1e-3;
/** Keeps a bound on the safe side of rounding. */
const MARGIN = 2e-3;
const HALF_A_CENT = 0.506;

/** A team in whole figures. */
export interface FoundTeam {
  /** The one that bears the coordination first, then by id. */
  readonly rows: readonly number[];
  /** Agencies; the firm's own person is no supplier. */
  readonly members: number;
  readonly coordination: number;
  readonly coveragePpm: number;
  readonly costMinor: number;
}

/**
 * The best team so far in the total order: coverage less what each further member must add, then fewer
 * members, lower cost, ids in order, id of the lead. The order leaves no two teams equal, so the
 * answer does not depend on the way it was found.
 */
export class Incumbent {
  team: FoundTeam | null = null;

  constructor(private readonly problem: TeamProblem) {}

  offer(rows: Int32Array, count: number, coordination: number, found: Allocation): void {
    if (!found.isPossible) return;
    const coveragePpm = Math.floor(found.value + PPM_SPECK);
    const members = this.agenciesIn(rows, count);
    if (coveragePpm < this.neededPpm(members)) return;
    const team: FoundTeam = {
      rows: Array.from(rows.subarray(0, count)),
      members,
      coordination,
      coveragePpm,
      costMinor: Math.round(found.cost),
    };
    if (this.team === null || this.compare(team, this.team) < 0) this.team = team;
  }

  /** Least coverage with which so many agencies could be the answer. */
  neededPpm(members: number): number {
    const { perMemberPpm, atLeastPpm } = this.problem;
    if (this.team === null) return Math.max(1, atLeastPpm);
    const worth = this.team.coveragePpm - perMemberPpm * (this.team.members - 1);
    const tied = worth + perMemberPpm * (members - 1);
    return Math.max(1, atLeastPpm, members > this.team.members ? tied + 1 : tied);
  }

  /** Among teams this large only the cost can still be better. */
  isFullWith(members: number): boolean {
    const { team, problem } = this;
    return team?.members === members && team.coveragePpm >= problem.fullPpm;
  }

  /** What constant and profits must reach at these prices for a team of this size to matter. */
  threshold(members: number, { money, isForCost }: Prices): number {
    const { team, problem } = this;
    if (isForCost) return team === null ? -1e15 : -(team.costMinor + HALF_A_CENT);
    const needed = this.neededPpm(members);
    if (team?.members !== members) return needed - money * problem.budget - MARGIN;
    const asGood = needed - money * Math.min(problem.budget, team.costMinor + HALF_A_CENT);
    if (needed + 1 > problem.fullPpm) return asGood - MARGIN;
    return Math.min(asGood, needed + 1 - money * problem.budget) - MARGIN;
  }

  private agenciesIn(rows: Int32Array, count: number): number {
    let members = 0;
    for (let place = 0; place < count; place++) {
      if (rows[place] !== this.problem.houseRow) members++;
    }
    return members;
  }

  private compare(a: FoundTeam, b: FoundTeam): number {
    const { perMemberPpm } = this.problem;
    const worth = (team: FoundTeam): number => team.coveragePpm - perMemberPpm * (team.members - 1);
    return (
      worth(b) - worth(a) ||
      a.members - b.members ||
      a.costMinor - b.costMinor ||
      this.compareIds(a, b)
    );
  }

  private compareIds(a: FoundTeam, b: FoundTeam): number {
    const sorted = (team: FoundTeam) => team.rows.map((row) => this.problem.ids[row]!).sort();
    const [left, right] = [sorted(a), sorted(b)];
    const at = left.findIndex((id, place) => id !== right[place]);
    if (at >= 0) return left[at]! < right[at]! ? -1 : 1;
    return this.problem.ids[a.rows[0]!]! < this.problem.ids[b.rows[0]!]! ? -1 : 1;
  }
}
