import type { Brief } from '@raccordo/brief';
import { bestMix } from '@raccordo/mix';
import { mixPlanOf, plannerOf } from '@raccordo/planning';
import { aWindowsMaker } from '@raccordo/planning/testing';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { median, p95, timed } from '../statistics.ts';

export interface PlanFigures {
  readonly channels: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Of one step of a slider: the best mix for another budget. */
  readonly stepMs: number;
}

const DRAWS = 2_000;
const WARM_UP = 5;

/** A firm that may use all ten channels. */
function anOpenFirm(): Brief {
  const brief = aWindowsMaker();
  return {
    ...brief,
    goals: { ...brief.goals, objectives: ['online_sales', 'quote_requests'] },
    grounding: { ...brief.grounding, assets: ['site', 'online_shop', 'mailing_list', 'analytics'] },
  };
}

/** The whole plan from the brief: curves, fees, alternatives, draws, verdicts, needs of each mix. */
export async function measurePlan(runs: number): Promise<PlanFigures> {
  const brief = anOpenFirm();
  const times: number[] = [];
  const steps: number[] = [];
  let channels = 0;
  for (let run = -WARM_UP; run < runs; run++) {
    const budget = 3_000_00 + ((run + WARM_UP) % 20) * 700_00;
    const plan = await timed(() => {
      const planner = plannerOf(brief, SHIPPED_FIGURES, { draws: DRAWS, seed: run + WARM_UP });
      return { planner, plan: mixPlanOf(planner, budget) };
    });
    const { prepared } = plan.result.planner;
    channels = prepared.count;
    const step = await timed(() => bestMix(prepared, budget + 100_00));
    if (run < 0) continue;
    times.push(plan.ms);
    steps.push(step.ms);
  }
  return { channels, medianMs: median(times), p95Ms: p95(times), stepMs: median(steps) };
}
