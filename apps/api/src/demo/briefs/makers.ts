import { briefWith, type DemoBrief, euros, exact, fromTo, UNKNOWN } from './demo-brief.ts';

/** Firms that make or build things. */
export const MAKER_BRIEFS: readonly DemoBrief[] = [
  {
    slug: 'serramenti-valserena',
    title: { it: 'Serramenti Valserena', en: 'Serramenti Valserena, windows' },
    summary: {
      it: 'Chiede qualcuno per Facebook; le servono preventivi',
      en: 'Asks for someone on Facebook; needs quote requests',
    },
    brief: briefWith({
      firm: {
        name: 'Serramenti Valserena',
        sector: 'C',
        region: 'ITC4',
        headcount: 14,
        turnoverMinor: euros(1_900_000),
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests'],
        kpis: ['quote_requests', 'new_customers'],
        monthlyTarget: 25,
        horizonMonths: 12,
      },
      ask: {
        text: 'Cerchiamo qualcuno che ci segua Facebook e Instagram: la concorrenza pubblica tutti i giorni e noi no.',
        capabilities: ['social_editorial'],
      },
      economics: {
        averageOrderMinor: fromTo(euros(5_000), euros(9_000)),
        grossMarginRatio: exact(0.34),
        repeatFactor: exact(1.1),
        closeRatio: exact(0.25),
        acquisitionShareRatio: exact(0.3),
      },
      budget: { monthlyMinor: euros(2_800), oneOffMinor: euros(4_000) },
      grounding: { assets: ['site', 'point_of_sale', 'maps_listing'] },
    }),
  },
  {
    slug: 'torneria-due-ponti',
    title: { it: 'Torneria Due Ponti', en: 'Torneria Due Ponti, precision parts' },
    summary: {
      it: 'Macchinari per imprese, ordini grandi e pochi, una rete di agenti',
      en: 'Parts for other firms: few large orders, a network of agents',
    },
    brief: briefWith({
      firm: {
        name: 'Torneria Due Ponti',
        sector: 'C',
        region: 'ITH5',
        headcount: 48,
        turnoverMinor: euros(7_400_000),
        market: 'businesses',
        searchDemand: 'some',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests', 'product_launch'],
        kpis: ['quote_requests', 'new_customers'],
        monthlyTarget: 8,
        horizonMonths: 18,
      },
      ask: {
        text: 'Vogliamo richieste di offerta dalla Germania senza passare sempre dalle fiere. Il sito è vecchio.',
        capabilities: ['website', 'seo', 'search_ads'],
      },
      economics: {
        averageOrderMinor: fromTo(euros(18_000), euros(60_000)),
        grossMarginRatio: exact(0.28),
        repeatFactor: exact(3),
        closeRatio: exact(0.12),
        acquisitionShareRatio: exact(0.2),
      },
      budget: { monthlyMinor: euros(6_500), oneOffMinor: euros(15_000) },
      grounding: { assets: ['site', 'crm', 'analytics'] },
      inHouse: { skills: [{ capability: 'photo_video', hoursPerMonth: 8 }] },
      constraints: { languages: ['it', 'de'] },
    }),
  },
  {
    slug: 'edilnova-castello',
    title: { it: 'Edilnova del Castello', en: 'Edilnova del Castello, renovations' },
    summary: {
      it: 'Impresa edile: vuole tutto, con poco budget',
      en: 'Builder: wants everything, on a small budget',
    },
    brief: briefWith({
      firm: {
        name: 'Edilnova del Castello',
        sector: 'F',
        region: 'ITI4',
        headcount: 9,
        turnoverMinor: euros(950_000),
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'both_now',
        objectives: ['quote_requests', 'awareness', 'recruiting'],
        kpis: ['followers', 'quote_requests'],
        horizonMonths: 3,
      },
      ask: {
        text: 'Sito nuovo, Google, Facebook, TikTok e un logo più moderno. Ci servono lavori entro l’estate.',
        capabilities: [
          'website',
          'search_ads',
          'social_editorial',
          'social_ads',
          'positioning_brand',
        ],
      },
      economics: {
        averageOrderMinor: exact(euros(14_000)),
        grossMarginRatio: UNKNOWN,
        repeatFactor: UNKNOWN,
        closeRatio: UNKNOWN,
        acquisitionShareRatio: UNKNOWN,
      },
      budget: { monthlyMinor: euros(900) },
      grounding: { assets: [] },
    }),
  },
  {
    slug: 'birrificio-orsa-minore',
    title: { it: 'Birrificio Orsa Minore', en: 'Birrificio Orsa Minore, craft beer' },
    summary: {
      it: 'Notorietà come unico scopo, con 12 milioni di fatturato',
      en: 'Awareness as the only goal, with 12 million of turnover',
    },
    brief: briefWith({
      firm: {
        name: 'Birrificio Orsa Minore',
        sector: 'C',
        region: 'ITH3',
        headcount: 85,
        turnoverMinor: euros(12_000_000),
        market: 'consumers',
        searchDemand: 'no',
      },
      goals: {
        priority: 'awareness_first',
        objectives: ['awareness', 'product_launch'],
        kpis: ['reach'],
        horizonMonths: 18,
      },
      ask: {
        text: 'Lanciamo una linea analcolica in tutta Italia: vogliamo farla conoscere, con video ed eventi.',
        capabilities: ['photo_video', 'offline_events', 'influencer_affiliate', 'pr'],
      },
      economics: {
        averageOrderMinor: exact(euros(28)),
        grossMarginRatio: exact(0.42),
        repeatFactor: exact(9),
        closeRatio: UNKNOWN,
        acquisitionShareRatio: exact(0.4),
      },
      budget: { monthlyMinor: euros(32_000), oneOffMinor: euros(40_000) },
      grounding: { assets: ['site', 'online_shop', 'analytics', 'point_of_sale'] },
      inHouse: { skills: [{ capability: 'marketing_management', hoursPerMonth: 40 }] },
    }),
  },
];
