import { briefWith, type DemoBrief, euros, exact, fromTo, UNKNOWN } from './demo-brief.ts';

/** Firms that sell their work. */
export const SERVICE_BRIEFS: readonly DemoBrief[] = [
  {
    slug: 'poliambulatorio-acquachiara',
    title: { it: 'Poliambulatorio Acquachiara', en: 'Poliambulatorio Acquachiara, clinic' },
    summary: {
      it: 'Sa che cosa vuole: solo annunci sui motori, misurati bene',
      en: 'Knows what it wants: search ads only, well measured',
    },
    brief: briefWith({
      firm: {
        name: 'Poliambulatorio Acquachiara',
        sector: 'R',
        region: 'ITC4',
        headcount: 26,
        turnoverMinor: euros(2_600_000),
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests'],
        kpis: ['phone_calls', 'new_customers'],
        monthlyTarget: 60,
        horizonMonths: 6,
      },
      ask: {
        text: 'Ci serve chi gestisca Google Ads: sito, landing e tracciamenti ci sono e li segue una collega.',
        capabilities: ['search_ads'],
      },
      economics: {
        averageOrderMinor: exact(euros(320)),
        grossMarginRatio: exact(0.48),
        repeatFactor: exact(1.8),
        closeRatio: exact(0.45),
        acquisitionShareRatio: exact(0.3),
      },
      budget: { monthlyMinor: euros(3_500) },
      grounding: { assets: ['site', 'landing_page', 'analytics', 'call_tracking', 'crm'] },
      inHouse: {
        skills: [
          { capability: 'marketing_management', hoursPerMonth: 20 },
          { capability: 'landing_pages', hoursPerMonth: 8 },
          { capability: 'analytics_tracking', hoursPerMonth: 6 },
        ],
      },
    }),
  },
  {
    slug: 'gestionale-quercus',
    title: { it: 'Quercus Gestionali', en: 'Quercus Gestionali, business software' },
    summary: {
      it: 'Software per imprese: molti canali, nessuno che li tenga insieme',
      en: 'Software for firms: many channels, nobody who holds them together',
    },
    brief: briefWith({
      firm: {
        name: 'Quercus Gestionali',
        sector: 'K',
        region: 'ITI4',
        headcount: 34,
        turnoverMinor: euros(3_800_000),
        market: 'businesses',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests', 'repeat_customers'],
        kpis: ['quote_requests', 'new_customers'],
        monthlyTarget: 40,
        horizonMonths: 12,
      },
      ask: {
        text: 'Abbiamo quattro fornitori e nessuno parla con l’altro. Vogliamo una regia, con numeri veri ogni mese.',
        capabilities: ['marketing_management', 'marketing_plan', 'reporting_attribution'],
      },
      economics: {
        averageOrderMinor: exact(euros(4_800)),
        grossMarginRatio: exact(0.7),
        repeatFactor: exact(2.5),
        closeRatio: fromTo(0.08, 0.15),
        acquisitionShareRatio: fromTo(0.25, 0.35),
      },
      budget: { monthlyMinor: euros(9_000), oneOffMinor: euros(8_000) },
      grounding: {
        assets: ['site', 'landing_page', 'analytics', 'crm', 'mailing_list'],
        mailingListContacts: 6_200,
      },
    }),
  },
  {
    slug: 'studio-paghe-arcobaleno',
    title: { it: 'Studio Paghe Arcobaleno', en: 'Studio Paghe Arcobaleno, payroll' },
    summary: {
      it: 'Non sa ancora che cosa chiedere, né quanto spendere',
      en: 'Does not know yet what to ask, nor how much to spend',
    },
    brief: briefWith({
      firm: {
        name: 'Studio Paghe Arcobaleno',
        sector: 'N',
        region: 'ITH4',
        headcount: 7,
        turnoverMinor: euros(560_000),
        market: 'businesses',
        searchDemand: 'unknown',
      },
      goals: { priority: null, objectives: ['quote_requests'], kpis: [], horizonMonths: 6 },
      ask: { text: 'Ci hanno detto che serve il marketing digitale.', capabilities: [] },
      economics: {
        averageOrderMinor: exact(euros(2_400)),
        grossMarginRatio: UNKNOWN,
        repeatFactor: exact(5),
        closeRatio: UNKNOWN,
        acquisitionShareRatio: UNKNOWN,
      },
      budget: { monthlyMinor: null, isUndecided: true },
      grounding: { assets: ['site'] },
      constraints: { hasDecisionMaker: false, startWithinDays: null },
    }),
  },
  {
    slug: 'scuola-di-lingue-ponte-blu',
    title: { it: 'Scuola di lingue Ponte Blu', en: 'Ponte Blu, language school' },
    summary: {
      it: 'Iscrizioni due volte l’anno, un sito che non raccoglie contatti',
      en: 'Enrolments twice a year, a site that collects no contacts',
    },
    brief: briefWith({
      firm: {
        name: 'Scuola di lingue Ponte Blu',
        sector: 'Q',
        region: 'ITC3',
        headcount: 18,
        turnoverMinor: euros(1_050_000),
        market: 'both',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests', 'repeat_customers'],
        kpis: ['quote_requests', 'new_customers'],
        monthlyTarget: 45,
        horizonMonths: 12,
      },
      ask: {
        text: 'Landing page e campagne per le iscrizioni, newsletter agli ex studenti.',
        capabilities: ['landing_pages', 'search_ads', 'social_ads', 'email_dem'],
      },
      economics: {
        averageOrderMinor: exact(euros(680)),
        grossMarginRatio: exact(0.5),
        repeatFactor: exact(1.7),
        closeRatio: exact(0.3),
        acquisitionShareRatio: exact(0.3),
      },
      budget: { monthlyMinor: euros(3_200) },
      grounding: { assets: ['site', 'analytics', 'mailing_list'], mailingListContacts: 3_400 },
    }),
  },
];
