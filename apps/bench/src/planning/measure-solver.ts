import { bestSubset, prepare } from '@raccordo/mix';
import { randomProblem } from '@raccordo/mix/testing';
import { median, timed } from '../statistics.ts';
import { readySlsqp, solveWithSlsqp } from './slsqp.ts';

export interface SolverFigures {
  readonly cases: number;
  /** Most by which the general solver was better, as a share of ours; 0 if it never was. */
  readonly worstGap: number;
  /** Most by which it was worse: says how good an opponent it is. */
  readonly worstOfSolver: number;
  readonly oursMs: number;
  readonly solverMs: number;
  /** Median of the ratios, ten channels. */
  readonly ratio: number;
}

const TIMED_CHANNELS = 10;

const budgetOf = (seed: number) => 500_00 + ((seed * 7_919) % 9_000) * 100;

/** Random problems of two to six channels for the gap, of ten for the time. */
export async function measureSolver(cases: number, timedCases: number): Promise<SolverFigures> {
  await readySlsqp();
  const gaps: number[] = [];
  for (let seed = 0; seed < cases; seed++) {
    const problem = randomProblem(seed);
    const ours = bestSubset(prepare(problem), budgetOf(seed)).results;
    if (ours > 0) gaps.push(solveWithSlsqp(problem, budgetOf(seed)) / ours - 1);
  }
  const times: { ours: number; solver: number }[] = [];
  for (let seed = 0; seed < timedCases; seed++) {
    const problem = randomProblem(seed, TIMED_CHANNELS);
    const budget = budgetOf(seed) + 2_000_00;
    // Laying the problem out is part of our price here, though a slider pays it once.
    const ours = await timed(() => bestSubset(prepare(problem), budget));
    const solver = await timed(() => solveWithSlsqp(problem, budget));
    gaps.push(solver.result / ours.result.results - 1);
    times.push({ ours: ours.ms, solver: solver.ms });
  }
  return {
    cases: gaps.length,
    worstGap: Math.max(0, ...gaps),
    worstOfSolver: Math.max(0, ...gaps.map((gap) => -gap)),
    oursMs: median(times.map(({ ours }) => ours)),
    solverMs: median(times.map(({ solver }) => solver)),
    ratio: median(times.map(({ ours, solver }) => solver / ours)),
  };
}
