import type { Brief } from '@raccordo/brief';
import { readAsk } from '@raccordo/brief';
import type { CapabilityId, FigureBook } from '@raccordo/taxonomy';
import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { monthlyMinorOf } from './firm-facts.ts';

/**
 * What the plan may touch. `whole_plan`: the objective decides. `asked_only`: somebody in the firm
 * already directs marketing, or only a one-off project is bought; then the plan is what was asked.
 */
export type PlanScope = 'whole_plan' | 'asked_only';

/** Bought once, delivered, done. */
const PROJECT_CAPABILITIES: readonly CapabilityId[] = [
  'diagnosis',
  'marketing_plan',
  'positioning_brand',
  'market_research',
  'graphic_design',
  'photo_video',
  'website',
  'landing_pages',
  'ecommerce',
  'crm_automation',
  'analytics_tracking',
];

/**
 * What the owner believes is needed: the chips and what the own words name, in CAPABILITY_IDS
 * order.
 */
export function askedCapabilitiesOf({ ask }: Brief): readonly CapabilityId[] {
  const read = readAsk(ask.text).capabilities;
  return CAPABILITY_IDS.filter((id) => ask.capabilities.includes(id) || read.includes(id));
}

/**
 * Only chips narrow or widen a plan: a sentence such as "the website is fine" names a capability
 * without asking for it, and must not buy sixty hours.
 */
export function scopeOf(brief: Brief, book: FigureBook): PlanScope {
  if (brief.ask.capabilities.length === 0) return 'whole_plan';
  return isDirectedInHouse(brief, book) || isProjectOnly(brief) ? 'asked_only' : 'whole_plan';
}

/** The firm gives marketing direction at least the hours below which it is not worth buying. */
function isDirectedInHouse(brief: Brief, book: FigureBook): boolean {
  const leastHours = book.hours.marketing_management.recurringHours?.value.low ?? 0;
  return inHouseHoursOf(brief, 'marketing_management') >= leastHours;
}

/** Nothing but one-off work is wanted, or nothing but one-off money is there to pay it. */
export function isProjectOnly(brief: Brief): boolean {
  const { ask, goals } = brief;
  if (ask.capabilities.length === 0) return false;
  const hasNoGoal = goals.priority === null && goals.objectives.length === 0;
  const isPaidOnce = monthlyMinorOf(brief) === 0;
  return (
    (hasNoGoal || isPaidOnce) && ask.capabilities.every((id) => PROJECT_CAPABILITIES.includes(id))
  );
}

/** Hours a month the firm gives a capability itself. */
export function inHouseHoursOf({ inHouse }: Brief, capability: CapabilityId): number {
  return inHouse.skills
    .filter((skill) => skill.capability === capability)
    .reduce((hours, skill) => hours + skill.hoursPerMonth, 0);
}
