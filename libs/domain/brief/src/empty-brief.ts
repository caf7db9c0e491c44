import type { Brief } from './brief.ts';

/** Where a new draft starts: nothing answered, nothing assumed on the owner's behalf. */
export function emptyBrief(): Brief {
  return {
    firm: {
      name: null,
      vatNumber: null,
      sector: null,
      region: null,
      headcount: null,
      turnoverMinor: null,
      market: null,
      searchDemand: null,
    },
    goals: { priority: null, objectives: [], kpis: [], monthlyTarget: null, horizonMonths: null },
    ask: { text: '', capabilities: [] },
    economics: {
      averageOrderMinor: null,
      grossMarginRatio: null,
      repeatFactor: null,
      closeRatio: null,
      acquisitionShareRatio: null,
    },
    budget: {
      currency: 'EUR',
      monthlyMinor: null,
      oneOffMinor: null,
      mediaMinor: null,
      isUndecided: false,
    },
    grounding: { isAnswered: false, assets: [], mailingListContacts: null },
    inHouse: { isAnswered: false, skills: [] },
    constraints: {
      isRemoteAccepted: null,
      languages: [],
      refusesSectorConflict: false,
      startWithinDays: null,
      hasDecisionMaker: null,
    },
  };
}
