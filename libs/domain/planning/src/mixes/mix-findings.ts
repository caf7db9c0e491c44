import type { Violation } from '@raccordo/brief';
import type { MixOutcome } from '@raccordo/mix';
import { worthlessFactorsOf } from '../break-even.ts';
import type { Plan } from '../plan.ts';
import type { Planner } from './planner.ts';

/** What stands in the way of a mix, or must be known beside it; the sentence is the web app's. */
export type MixFinding =
  | { readonly kind: 'answer_not_used'; readonly violation: Violation }
  | { readonly kind: 'no_goal_stated' }
  /** Every lead is worth nothing: no margin, no closing, or no share for acquiring. */
  | { readonly kind: 'leads_worth_nothing'; readonly paths: readonly string[] }
  | { readonly kind: 'budget_not_stated' }
  | { readonly kind: 'budget_below_every_mix'; readonly leastMinor: number }
  | { readonly kind: 'no_feasible_channel' }
  | { readonly kind: 'target_beyond_reach' }
  | { readonly kind: 'nothing_pays' }
  /** More money than the channels can use. */
  | { readonly kind: 'budget_beyond_use'; readonly unspentMinor: number }
  /** The brief says what to spend on media; the best mix spends otherwise. */
  | {
      readonly kind: 'media_not_held';
      readonly statedMinor: number;
      readonly plannedMinor: number;
    };

/** What the brief itself says against planning, before any money is asked about. */
export function findingsOfPlanner({
  violations,
  leftOut,
  breakEven,
}: Planner): readonly MixFinding[] {
  const findings: MixFinding[] = violations.map((violation) => ({
    kind: 'answer_not_used',
    violation,
  }));
  if (leftOut.some(({ reason }) => reason === 'no_goal_stated')) {
    findings.push({ kind: 'no_goal_stated' });
  }
  const worthless = worthlessFactorsOf(breakEven);
  if (worthless.length > 0) {
    findings.push({
      kind: 'leads_worth_nothing',
      paths: worthless.map((factor) => `economics.${factor}`),
    });
  }
  return findings;
}

/** Why a question about money found no mix, or what is left over of it. */
export function findingsOfOutcome(outcome: MixOutcome): readonly MixFinding[] {
  if (outcome.kind === 'mix') {
    const { unspentMinor } = outcome.mix;
    return unspentMinor > 0 ? [{ kind: 'budget_beyond_use', unspentMinor }] : [];
  }
  return outcome.reason === 'budget_below_every_mix'
    ? [{ kind: outcome.reason, leastMinor: outcome.leastMinor ?? 0 }]
    : [{ kind: outcome.reason }];
}

/** Share of the stated media within which a plan still counts as holding to it. */
const HELD_RATIO = 0.1;

/** Fees and media are chosen together, so a wish about media alone is told, not obeyed. */
export function findingsOfMedia(
  { brief, violations }: Planner,
  { mediaMinor }: Pick<Plan, 'mediaMinor'>,
): readonly MixFinding[] {
  const statedMinor = brief.budget.mediaMinor;
  const isFaulty = violations.some(({ path }) => path === 'budget.mediaMinor');
  if (statedMinor === null || mediaMinor === null || isFaulty) return [];
  const isHeld = Math.abs(mediaMinor - statedMinor) <= HELD_RATIO * statedMinor;
  return isHeld ? [] : [{ kind: 'media_not_held', statedMinor, plannedMinor: mediaMinor }];
}
