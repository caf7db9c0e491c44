/**
 * What the plan may touch. `whole_plan`: the objective decides. `asked_only`: somebody in the firm
 * already directs marketing, or only a one-off project is bought; then the plan is what was asked.
 */
export type PlanScope = 'whole_plan' | 'asked_only';
