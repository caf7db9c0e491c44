import type { Brief } from '@raccordo/brief';

/**
 * The case the screens are drawn on: a maker of windows, twelve people, 1.6 million of turnover,
 * 2,600 euros a month, a list of 1,400 customers nobody writes to, calls nobody counts, and an ask
 * for "someone who follows Instagram and Facebook".
 */
export function aWindowsMaker(): Brief {
  return {
    firm: {
      name: 'Serramenti Oldani',
      vatNumber: null,
      sector: 'C',
      region: 'ITC4',
      headcount: 12,
      turnoverMinor: 1_600_000_00,
      market: 'consumers',
      searchDemand: 'yes',
    },
    goals: {
      priority: 'both_now',
      objectives: ['quote_requests', 'awareness'],
      kpis: ['quote_requests', 'phone_calls'],
      monthlyTarget: 20,
      horizonMonths: 12,
    },
    ask: {
      text: 'Ci serve qualcuno che segua Instagram e Facebook.',
      capabilities: ['social_editorial'],
    },
    economics: {
      averageOrderMinor: { kind: 'value', value: 6_800_00 },
      grossMarginRatio: { kind: 'value', value: 0.3 },
      repeatFactor: { kind: 'value', value: 1.1 },
      closeRatio: { kind: 'value', value: 0.2 },
      acquisitionShareRatio: { kind: 'value', value: 0.35 },
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
      assets: ['site', 'point_of_sale', 'mailing_list'],
      mailingListContacts: 1_400,
    },
    inHouse: { isAnswered: true, skills: [] },
    constraints: {
      isRemoteAccepted: true,
      languages: ['it'],
      refusesSectorConflict: true,
      startWithinDays: 30,
      hasDecisionMaker: true,
    },
  };
}
