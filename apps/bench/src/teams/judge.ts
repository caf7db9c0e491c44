import loadHighs from 'highs';
import { findTeam, type TeamProblem } from '@raccordo/teams';
import { milpModel } from './milp-model.ts';

/** What an independent solver says of the same instance. */
export interface Judgement {
  /** Ppm; null when it found no proof in the time it had. */
  readonly optimumPpm: number | null;
  readonly ms: number;
}

export interface Comparison {
  readonly ours: { readonly coveragePpm: number; readonly ms: number };
  readonly judge: Judgement;
  readonly isSame: boolean;
}

/** How far the solver's own tolerances let it stray, in ppm, beside our flooring to a whole one. */
const TOLERANCE_PPM = 3;
const PPM_A_PERCENT = 10_000;
const NO_LIMITS = { stopwatch: () => 0, deadline: Number.POSITIVE_INFINITY };

interface Highs {
  solve(
    model: string,
    options: Readonly<Record<string, number | boolean>>,
  ): { readonly Status: string; readonly ObjectiveValue: number };
}

/** Its types describe the CommonJS build, where the function is a property. */
const load = loadHighs as unknown as () => Promise<Highs>;

export class Judge {
  private constructor(private readonly highs: Highs) {}

  static async open(): Promise<Judge> {
    return new Judge(await load());
  }

  /** Solves the model over these rows, and the problem with our own search. */
  compare(problem: TeamProblem, rows: readonly number[], limitSeconds: number): Comparison {
    const start = performance.now();
    const { team } = findTeam(problem, NO_LIMITS);
    const ours = { coveragePpm: team?.coveragePpm ?? 0, ms: performance.now() - start };
    const judge = this.solve(milpModel(problem, rows), limitSeconds);
    const over = (judge.optimumPpm ?? ours.coveragePpm) - ours.coveragePpm;
    return { ours, judge, isSame: over >= -TOLERANCE_PPM && over <= 1 + TOLERANCE_PPM };
  }

  private solve(model: string, limitSeconds: number): Judgement {
    const start = performance.now();
    const { Status, ObjectiveValue } = this.highs.solve(model, {
      mip_rel_gap: 0,
      mip_abs_gap: 1e-7,
      mip_feasibility_tolerance: 1e-9,
      primal_feasibility_tolerance: 1e-9,
      time_limit: limitSeconds,
      threads: 1,
      output_flag: false,
    });
    const ms = performance.now() - start;
    return { optimumPpm: Status === 'Optimal' ? ObjectiveValue * PPM_A_PERCENT : null, ms };
  }
}
