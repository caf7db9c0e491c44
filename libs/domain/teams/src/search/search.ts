import type { TeamProblem } from '../model/team-problem.ts';
import { MAX_TEAM_MEMBERS } from '../team-rules.ts';
import { Allocation, MAX_ROWS } from '../hours/allocation.ts';
import { allocateHours } from '../hours/allocate-hours.ts';
import { Top } from '../bounds/top.ts';
import { Incumbent } from './incumbent.ts';

/** Milliseconds that never go back. */
export type Stopwatch = () => number;

export interface SearchLimits {
  readonly stopwatch: Stopwatch;
  /** The stopwatch's reading at which the answer must be given; Infinity for none. */
  readonly deadline: number;
}

/** One search: what is known so far, and the room it works in. */
export class Search {
  readonly incumbent: Incumbent;
  readonly allocation: Allocation;
  /** By number of agencies: no team of that size covers more. */
  readonly bounds = new Float64Array(MAX_TEAM_MEMBERS + 1);
  readonly use: Float64Array;
  readonly tops = { leads: new Top(), members: new Top() };
  nodes = 0;
  /** A core is only worth so much looking. */
  nodeLimit = Number.POSITIVE_INFINITY;
  private hasStopped = false;
  private readonly ordered = new Int32Array(MAX_ROWS);

  constructor(
    readonly problem: TeamProblem,
    private readonly limits: SearchLimits,
  ) {
    this.incumbent = new Incumbent(problem);
    this.allocation = new Allocation(problem.slots);
    this.use = new Float64Array(problem.slots);
    this.bounds.fill(problem.fullPpm, 1);
  }

  /** Once past the deadline every phase ends. */
  isLate(): boolean {
    this.hasStopped ||= this.limits.stopwatch() > this.limits.deadline;
    return this.hasStopped;
  }

  get isProven(): boolean {
    return !this.hasStopped;
  }

  isSpent(): boolean {
    return this.nodes > this.nodeLimit || this.isLate();
  }

  /** The best hours of a team; what they are does not depend on the order of the others. */
  allocate(rows: Int32Array, count: number, coordination: number): Allocation {
    const { ordered } = this;
    // A team of one bears no coordination, so nobody needs to be first.
    const fixed = coordination > 0 ? 1 : 0;
    for (let place = 0; place < count; place++) {
      const row = rows[place]!;
      let at = place;
      while (at > fixed && this.precedes(row, ordered[at - 1]!)) {
        ordered[at] = ordered[at - 1]!;
        at--;
      }
      ordered[at] = row;
    }
    return allocateHours(this.problem, ordered, count, coordination, this.allocation);
  }

  /** The same, and the team is kept if it is better. */
  evaluate(rows: Int32Array, count: number, coordination: number): Allocation {
    const found = this.allocate(rows, count, coordination);
    this.incumbent.offer(this.ordered, count, coordination, found);
    return found;
  }

  lowerBound(members: number, ppm: number): void {
    this.bounds[members] = Math.min(this.bounds[members]!, ppm);
  }

  private precedes(a: number, b: number): boolean {
    return this.problem.ids[a]! < this.problem.ids[b]!;
  }
}
