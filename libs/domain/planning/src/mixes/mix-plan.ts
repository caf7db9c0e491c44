import type {
  ChannelMonths,
  Comparison,
  HandOver,
  Leaning,
  Mix,
  MixOutcome,
  Outcome,
  Viability,
} from '@raccordo/mix';
import {
  alternativesOf,
  comparisonOf,
  handOverOf,
  leaningsOf,
  leastCostMix,
  monthsOf,
  outcomeOf,
  payingLimit,
  viabilityOf,
} from '@raccordo/mix';
import { monthlyMinorOf } from '../firm-facts.ts';
import type { Plan } from '../plan.ts';
import type { MixAsks } from './asks-of-mix.ts';
import { asksOf } from './asks-of-mix.ts';
import type { MixFinding } from './mix-findings.ts';
import { findingsOfMedia, findingsOfOutcome, findingsOfPlanner } from './mix-findings.ts';
import { planOfMixAlone } from './plan-of-mix.ts';
import type { Planner } from './planner.ts';

/** One mix with everything a screen shows of it. */
export interface PlannedMix {
  readonly mix: Mix;
  /** What it is named by; null for the balanced one. */
  readonly leaning: Leaning | null;
  /** Of its own money; `planOfMix` is that of the whole month. */
  readonly plan: Plan;
  readonly months: readonly ChannelMonths[];
  readonly outcome: Outcome;
  readonly viability: Viability;
  readonly comparison: Comparison;
  readonly handOver: HandOver;
  readonly asks: MixAsks;
}

/** Different mixes for nearly the same result, the best first; or why there is none. */
export interface MixPlan {
  /** Empty when no mix can be bought: then a finding says why. */
  readonly mixes: readonly PlannedMix[];
  /** How far the most different mix lies when there is no real alternative, else null. */
  readonly sharpOptimum: { readonly farthestRatio: number } | null;
  /** The answer to "up to where does it pay?". */
  readonly payingLimit: MixOutcome;
  /** The answer to the brief's own monthly target; null without one. */
  readonly targetCost: MixOutcome | null;
  readonly findings: readonly MixFinding[];
}

/**
 * The whole plan for a monthly budget: the brief's unless another is given. Without a budget the
 * money is what the brief's target costs at least, else what still pays.
 */
export function mixPlanOf(planner: Planner, budgetMinor?: number): MixPlan {
  const { prepared, brief } = planner;
  const limit = payingLimitOf(planner);
  const { monthlyTarget } = brief.goals;
  const targetCost = monthlyTarget === null ? null : leastCostMix(prepared, monthlyTarget);
  const stated = budgetMinor ?? monthlyMinorOf(brief);
  const assumed = budgetIn(targetCost) ?? budgetIn(limit);
  const money = soundBudget(stated ?? assumed);
  const findings = [
    ...findingsOfPlanner(planner),
    ...(stated === null ? [{ kind: 'budget_not_stated' } as const] : []),
    ...(targetCost === null ? [] : findingsOfOutcome(targetCost)),
  ];
  const base = { payingLimit: limit, targetCost };
  if (money === null) {
    return {
      ...base,
      mixes: [],
      sharpOptimum: null,
      findings: [...findings, ...findingsOfOutcome(limit)],
    };
  }
  const found = alternativesOf(prepared, money, planner.options.slackRatio);
  if (found.kind === 'none') {
    return {
      ...base,
      mixes: [],
      sharpOptimum: null,
      findings: [...findings, ...findingsOfOutcome(found)],
    };
  }
  const mixes = found.kind === 'mixes' ? found.mixes : [found.best];
  const leanings = leaningsOf(prepared, mixes);
  const planned = mixes.map((mix, at) => plannedMix(planner, mix, leanings[at] ?? null));
  return {
    ...base,
    mixes: planned,
    sharpOptimum: found.kind === 'mixes' ? null : { farthestRatio: found.farthestRatio },
    findings: [
      ...findings,
      ...findingsOfMedia(planner, planned[0]!.plan),
      ...findingsOfOutcome({ kind: 'mix', mix: mixes[0]! }),
    ],
  };
}

/** One mix described; for a slider the figures of `Mix` itself are enough. */
export function plannedMix(planner: Planner, mix: Mix, leaning: Leaning | null): PlannedMix {
  const { prepared, breakEven, book } = planner;
  const plan = planOfMixAlone(planner, mix);
  const months = monthsOf(prepared.problem, mix);
  const outcome = outcomeOf(prepared, mix, planner.draws());
  return {
    mix,
    leaning,
    plan,
    months,
    outcome,
    viability: viabilityOf(mix, breakEven.cpaMinor.typical, outcome.probabilityItPays),
    comparison: comparisonOf(mix, book.thresholds.comparable_conversions.value.typical),
    handOver: handOverOf(prepared.problem, mix),
    asks: asksOf(planner, mix, plan, totalsByMonth(months)),
  };
}

/** Largest spend that still pays by the typical break-even. */
export function payingLimitOf({ prepared, breakEven }: Planner): MixOutcome {
  const { typical } = breakEven.cpaMinor;
  return typical > 0
    ? payingLimit(prepared, typical)
    : { kind: 'none', reason: 'nothing_pays', leastMinor: null };
}

function totalsByMonth(months: readonly ChannelMonths[]): readonly number[] {
  const [first] = months;
  return (first?.results ?? []).map((_, at) =>
    months.reduce((sum, { results }) => sum + (results[at] ?? 0), 0),
  );
}

function budgetIn(outcome: MixOutcome | null): number | null {
  return outcome?.kind === 'mix' ? outcome.mix.budgetMinor : null;
}

function soundBudget(minor: number | null): number | null {
  return minor !== null && Number.isFinite(minor) ? Math.max(0, Math.round(minor)) : null;
}
