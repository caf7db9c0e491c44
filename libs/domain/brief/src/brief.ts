import type { CapabilityId, LanguageId, RegionId, SectorId } from '@raccordo/taxonomy';
import type { Currency } from '@raccordo/kernel';
import type { Answer } from './answer.ts';

export const MARKETS = ['consumers', 'businesses', 'both'] as const;
export type Market = (typeof MARKETS)[number];

/** What comes first. `both_now` is the confused mix the diagnosis talks about. */
export const GOAL_PRIORITIES = ['leads_first', 'awareness_first', 'both_now'] as const;
export type GoalPriority = (typeof GOAL_PRIORITIES)[number];

/** What should happen more often. */
export const OBJECTIVES = [
  'quote_requests',
  'online_sales',
  'store_visits',
  'awareness',
  'repeat_customers',
  'product_launch',
  'recruiting',
] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** How the owner will know it worked. */
export const KPIS = [
  'quote_requests',
  'phone_calls',
  'new_customers',
  'online_orders',
  'store_visits',
  'followers',
  'reach',
] as const;
export type Kpi = (typeof KPIS)[number];

/** Do people search for what the firm sells? */
export const SEARCH_DEMANDS = ['yes', 'some', 'no', 'unknown'] as const;
export type SearchDemand = (typeof SEARCH_DEMANDS)[number];

export interface Firm {
  readonly name: string | null;
  readonly vatNumber: string | null;
  readonly sector: SectorId | null;
  readonly region: RegionId | null;
  readonly headcount: number | null;
  /** Yearly turnover in minor units. */
  readonly turnoverMinor: number | null;
  readonly market: Market | null;
  readonly searchDemand: SearchDemand | null;
}

export interface Goals {
  readonly priority: GoalPriority | null;
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
  /** New leads or orders wished for each month, if the owner has a figure. */
  readonly monthlyTarget: number | null;
  /** Patience: months until results are expected. */
  readonly horizonMonths: number | null;
}

/** The owner's own hypothesis. */
export interface Ask {
  readonly text: string;
  readonly capabilities: readonly CapabilityId[];
}

/** Each may be a value, a range or "I don't know"; null until answered. */
export interface Economics {
  /** Minor units. */
  readonly averageOrderMinor: Answer | null;
  /** 0..1 */
  readonly grossMarginRatio: Answer | null;
  /** Purchases over the life of a customer, ≥ 1. */
  readonly repeatFactor: Answer | null;
  /** Share of leads that become customers, 0..1. For online sales the lead is the order: 1. */
  readonly closeRatio: Answer | null;
  /** Share of a customer's margin the firm will spend on winning one, 0..1. */
  readonly acquisitionShareRatio: Answer | null;
}

export interface Budget {
  readonly currency: Currency;
  /** All-in monthly budget (fees and media) in minor units; null = not answered, see `isUndecided`. */
  readonly monthlyMinor: number | null;
  /** Set aside once (site, brand, set-up), minor units. */
  readonly oneOffMinor: number | null;
  /** Part of the monthly budget meant for media, minor units; null = let the plan decide. */
  readonly mediaMinor: number | null;
  /** "I have not decided yet." */
  readonly isUndecided: boolean;
}

export const GROUNDINGS = [
  'site',
  'landing_page',
  'online_shop',
  'point_of_sale',
  'analytics',
  'call_tracking',
  'crm',
  'mailing_list',
  'maps_listing',
] as const;
export type GroundingAsset = (typeof GROUNDINGS)[number];

/** Where traffic lands and is counted. */
export interface Grounding {
  readonly isAnswered: boolean;
  readonly assets: readonly GroundingAsset[];
  /** Contacts with consent on the firm's own list. */
  readonly mailingListContacts: number | null;
}

export interface InHouseSkill {
  readonly capability: CapabilityId;
  readonly hoursPerMonth: number;
}

export interface InHouse {
  readonly isAnswered: boolean;
  readonly skills: readonly InHouseSkill[];
}

export interface Constraints {
  /** May the agency work from elsewhere? Null = yes until said otherwise. */
  readonly isRemoteAccepted: boolean | null;
  readonly languages: readonly LanguageId[];
  /** Refuse agencies that already serve a rival in the same sector and region. */
  readonly refusesSectorConflict: boolean;
  /** Days until work should start. */
  readonly startWithinDays: number | null;
  /** Does the person filling this decide? */
  readonly hasDecisionMaker: boolean | null;
}

/** Everything an SME has told us. A draft may have any field empty. */
export interface Brief {
  readonly firm: Firm;
  readonly goals: Goals;
  readonly ask: Ask;
  readonly economics: Economics;
  readonly budget: Budget;
  readonly grounding: Grounding;
  readonly inHouse: InHouse;
  readonly constraints: Constraints;
}
