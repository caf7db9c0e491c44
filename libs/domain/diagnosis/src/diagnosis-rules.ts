import type { Rule } from './rule.ts';
import { awarenessBelowSize } from './rules/awareness-below-size.ts';
import { breakEvenBelowCpa } from './rules/break-even-below-cpa.ts';
import { budgetBelowMinimum } from './rules/budget-below-minimum.ts';
import { feesEatMedia } from './rules/fees-eat-media.ts';
import { goalKpiContradiction } from './rules/goal-kpi-contradiction.ts';
import { horizonShorterThanRamp } from './rules/horizon-shorter-than-ramp.ts';
import { hoursShort } from './rules/hours-short.ts';
import { inHouseCoversAsk } from './rules/in-house-covers-ask.ts';
import { mailingListUnused } from './rules/mailing-list-unused.ts';
import { managementAskedAsSocial } from './rules/management-asked-as-social.ts';
import { noBudgetStated } from './rules/no-budget-stated.ts';
import { noDecisionMaker } from './rules/no-decision-maker.ts';
import { noGoalStated } from './rules/no-goal-stated.ts';
import { nothingMeasured } from './rules/nothing-measured.ts';
import { nothingToLandOn } from './rules/nothing-to-land-on.ts';
import { severalGoalsSmallBudget } from './rules/several-goals-small-budget.ts';
import { socialAskedForLeads } from './rules/social-asked-for-leads.ts';
import { targetAbovePlan } from './rules/target-above-plan.ts';
import { tooFewConversions } from './rules/too-few-conversions.ts';

/** Every rule but `ready_to_go`, which speaks last; in RULE_IDS order. */
export const DIAGNOSIS_RULES: readonly Rule[] = [
  noGoalStated,
  budgetBelowMinimum,
  breakEvenBelowCpa,
  managementAskedAsSocial,
  socialAskedForLeads,
  severalGoalsSmallBudget,
  awarenessBelowSize,
  goalKpiContradiction,
  nothingToLandOn,
  nothingMeasured,
  hoursShort,
  targetAbovePlan,
  feesEatMedia,
  horizonShorterThanRamp,
  tooFewConversions,
  noBudgetStated,
  noDecisionMaker,
  mailingListUnused,
  inHouseCoversAsk,
];
