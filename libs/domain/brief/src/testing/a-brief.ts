import type { Brief } from '../brief.ts';

/** Any field of any section; lists and answers are replaced whole, never merged. */
export type BriefOverrides = {
  readonly [Section in keyof Brief]?: Partial<Brief[Section]>;
};

/** A maker of windows near Bergamo, twelve people, who thinks he needs someone for Facebook. */
const WINDOWS_MAKER: Brief = {
  firm: {
    name: 'Infissi Prova',
    vatNumber: '12345670017',
    sector: 'C',
    region: 'ITC4',
    headcount: 12,
    turnoverMinor: 1_600_000_00,
    market: 'consumers',
    searchDemand: 'yes',
  },
  goals: {
    priority: 'leads_first',
    objectives: ['quote_requests'],
    kpis: ['quote_requests', 'new_customers'],
    monthlyTarget: 20,
    horizonMonths: 12,
  },
  ask: {
    text: 'Ci serve qualcuno che segua la pagina Facebook, vogliamo più preventivi.',
    capabilities: ['social_editorial'],
  },
  economics: {
    averageOrderMinor: { kind: 'value', value: 6_000_00 },
    grossMarginRatio: { kind: 'value', value: 0.35 },
    repeatFactor: { kind: 'value', value: 1.2 },
    closeRatio: { kind: 'value', value: 0.25 },
    acquisitionShareRatio: { kind: 'value', value: 0.3 },
  },
  budget: {
    currency: 'EUR',
    monthlyMinor: 2_600_00,
    oneOffMinor: null,
    mediaMinor: null,
    isUndecided: false,
  },
  grounding: {
    isAnswered: true,
    assets: ['site', 'point_of_sale', 'analytics'],
    mailingListContacts: null,
  },
  inHouse: { isAnswered: true, skills: [] },
  constraints: {
    isRemoteAccepted: true,
    languages: ['it'],
    refusesSectorConflict: false,
    startWithinDays: 30,
    hasDecisionMaker: true,
  },
};

/** A brief ready to submit; override only what the test is about. */
export function aBrief(overrides: BriefOverrides = {}): Brief {
  return {
    firm: { ...WINDOWS_MAKER.firm, ...overrides.firm },
    goals: { ...WINDOWS_MAKER.goals, ...overrides.goals },
    ask: { ...WINDOWS_MAKER.ask, ...overrides.ask },
    economics: { ...WINDOWS_MAKER.economics, ...overrides.economics },
    budget: { ...WINDOWS_MAKER.budget, ...overrides.budget },
    grounding: { ...WINDOWS_MAKER.grounding, ...overrides.grounding },
    inHouse: { ...WINDOWS_MAKER.inHouse, ...overrides.inHouse },
    constraints: { ...WINDOWS_MAKER.constraints, ...overrides.constraints },
  };
}
