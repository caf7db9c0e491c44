import { parseArgs } from 'node:util';
import { runPlanScreenBench } from './plan-screen/plan-screen-bench.ts';
import { runPlanningBench } from './planning/planning-bench.ts';
import { runRankingBench } from './ranking/ranking-bench.ts';
import { runTeamsBench, TEAM_SIZES } from './teams/teams-bench.ts';
import { printScenarios } from './scenarios/print-scenarios.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const QUICK_SIZES = SIZES.slice(0, 2);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

const [bench = 'ranking', ...files] = positionals;
if (bench === 'ranking') await runRankingBench(sizesAsked(values.quick ? QUICK_SIZES : SIZES));
else if (bench === 'teams') await runTeamsBench(sizesAsked(TEAM_SIZES), values.quick);
else if (bench === 'planning') await runPlanningBench(files[0], values.quick);
else if (bench === 'plan-screen') await runPlanScreenBench(values.quick);
else if (bench === 'scenarios') printScenarios(files);
else {
  throw new Error(
    `No bench is called ${bench}: there are "ranking", "teams", "planning", "plan-screen" ` +
      'and "scenarios".',
  );
}

function sizesAsked(usual: readonly number[]): readonly number[] {
  if (values.sizes === undefined) return usual;
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error('--sizes takes whole numbers apart by commas: --sizes 10000,100000');
}
