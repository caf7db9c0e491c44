import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { simulatedWeeks } from '@raccordo/mix/testing';
import { printTargets } from '../print-targets.ts';
import { measureHistory } from './measure-history.ts';
import { measurePlan } from './measure-plan.ts';
import { measureSolver } from './measure-solver.ts';
import { readMediaWeeks } from './media-weeks.ts';

const RESULTS = path.join(import.meta.dirname, '../../results/planning.json');

const TARGETS = [
  ['plan_median_ms', 'at most', 60],
  ['plan_vs_solver', 'at least', 20],
  ['worst_gap', 'at most', 1e-6],
  ['slider_step_ms', 'at most', 10],
] as const;

/** @param folder where weekly media data lie; those of others beside the checkout by default */
export async function runPlanningBench(
  folder: string | undefined,
  isQuick: boolean,
): Promise<void> {
  const plan = await measurePlan(isQuick ? 20 : 100);
  console.log(
    `whole plan, ${plan.channels} channels, 2,000 draws: median ${plan.medianMs.toFixed(1)} ms, ` +
      `p95 ${plan.p95Ms.toFixed(1)} ms; a step of the slider ${plan.stepMs.toFixed(3)} ms`,
  );
  const solver = await measureSolver(isQuick ? 60 : 500, isQuick ? 3 : 10);
  console.log(
    `SLSQP on ${solver.cases} problems: better by ${solver.worstGap.toExponential(1)} at most, ` +
      `worse by ${solver.worstOfSolver.toExponential(1)} at most; ten channels ` +
      `${solver.solverMs.toFixed(0)} ms against ${solver.oursMs.toFixed(2)} ms`,
  );
  const metrics: Record<string, number> = {
    plan_median_ms: plan.medianMs,
    plan_p95_ms: plan.p95Ms,
    slider_step_ms: plan.stepMs,
    plan_vs_solver: solver.ratio,
    solver_cases: solver.cases,
    worst_gap: solver.worstGap,
    ...historyMetrics(folder),
  };
  await mkdir(path.dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify({ metrics }, null, 2)}\n`);
  printTargets(metrics, TARGETS);
}

function historyMetrics(folder: string | undefined): Record<string, number> {
  const found = readMediaWeeks(folder);
  if (found.length === 0) console.log('No weekly media data there: simulated weeks stand in.');
  const simulated = simulatedWeeks(11);
  const all = [...found, { name: 'simulated', series: simulated, spendsOnly: simulated }];
  return Object.fromEntries(
    all.flatMap(({ name, series, spendsOnly }) => {
      const [known, bare] = [measureHistory(series), measureHistory(spendsOnly)];
      if (known === null || bare === null) return [];
      console.log(
        `${name.padEnd(9)} held out: skill ${known.skill.toFixed(3)} over last year's week, ` +
          `${known.skillOverLinear.toFixed(3)} over a linear model; from spends alone ` +
          `${bare.skill.toFixed(3)} and ${bare.skillOverLinear.toFixed(3)}; ` +
          `split anew +${(100 * known.reallocationGain).toFixed(1)} % in the model`,
      );
      return [
        [`holdout_skill_${name}`, known.skill],
        [`holdout_skill_over_linear_${name}`, known.skillOverLinear],
        [`holdout_skill_spends_only_${name}`, bare.skill],
        [`reallocation_gain_${name}`, known.reallocationGain],
      ];
    }),
  );
}
