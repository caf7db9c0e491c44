import { emptyBrief, type Brief } from '@raccordo/brief';

/** A realistic firm, and what somebody who knows the field would expect to read. */
export interface Scenario {
  readonly id: string;
  readonly story: string;
  readonly expected: string;
  readonly brief: Brief;
}

type Sections = { readonly [Section in keyof Brief]?: Partial<Brief[Section]> };

function briefOf(sections: Sections): Brief {
  const empty = emptyBrief();
  return {
    firm: { ...empty.firm, ...sections.firm },
    goals: { ...empty.goals, ...sections.goals },
    ask: { ...empty.ask, ...sections.ask },
    economics: { ...empty.economics, ...sections.economics },
    budget: { ...empty.budget, ...sections.budget },
    grounding: { ...empty.grounding, isAnswered: true, ...sections.grounding },
    inHouse: { ...empty.inHouse, isAnswered: true, ...sections.inHouse },
    constraints: {
      ...empty.constraints,
      isRemoteAccepted: true,
      languages: ['it', 'en'],
      hasDecisionMaker: true,
      ...sections.constraints,
    },
  };
}

const value = (amount: number) => ({ kind: 'value', value: amount }) as const;
const unknown = { kind: 'unknown' } as const;

export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'windows-maker',
    story:
      'A windows maker of 12 people near Lodi asks for someone to follow Instagram and Facebook. It wants quotes, people search for windows, it has 1,400 consenting contacts and 2,600 € a month.',
    expected:
      'Search before social; agencies that bring search ads, landing page and some direction come first; a pure social agency does not.',
    brief: briefOf({
      firm: {
        name: 'Infissi Valdora',
        sector: 'C',
        region: 'ITC4',
        headcount: 12,
        turnoverMinor: 160_000_000,
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests'],
        kpis: ['quote_requests', 'phone_calls'],
        monthlyTarget: 20,
        horizonMonths: 12,
      },
      ask: {
        text: 'Ci serve qualcuno che segua Instagram e Facebook.',
        capabilities: ['social_editorial'],
      },
      economics: {
        averageOrderMinor: value(680_000),
        grossMarginRatio: value(0.3),
        repeatFactor: value(1.1),
        closeRatio: value(0.2),
        acquisitionShareRatio: value(0.35),
      },
      budget: { monthlyMinor: 260_000 },
      grounding: {
        assets: ['site', 'point_of_sale', 'mailing_list', 'maps_listing'],
        mailingListContacts: 1_400,
      },
    }),
  },
  {
    id: 'seo-with-a-manager',
    story:
      'A software house of 30 people has its own marketing manager and writers; it misses organic search only and has 1,800 € a month and a year of patience.',
    expected:
      'A need concentrated on SEO: SEO verticals lead, strategic agencies gain nothing from their breadth.',
    brief: briefOf({
      firm: {
        name: 'Quintalogica',
        sector: 'K',
        region: 'ITH5',
        headcount: 30,
        turnoverMinor: 350_000_000,
        market: 'businesses',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests'],
        kpis: ['quote_requests'],
        horizonMonths: 12,
      },
      ask: { text: 'Cerchiamo un’agenzia SEO: il resto lo facciamo noi.', capabilities: ['seo'] },
      economics: {
        averageOrderMinor: value(900_000),
        grossMarginRatio: value(0.7),
        repeatFactor: value(2),
        closeRatio: value(0.08),
        acquisitionShareRatio: value(0.3),
      },
      budget: { monthlyMinor: 180_000 },
      grounding: { assets: ['site', 'landing_page', 'analytics', 'crm'] },
      inHouse: {
        skills: [
          { capability: 'marketing_management', hoursPerMonth: 60 },
          { capability: 'marketing_plan', hoursPerMonth: 20 },
          { capability: 'copy_editorial', hoursPerMonth: 60 },
          { capability: 'website', hoursPerMonth: 30 },
          { capability: 'landing_pages', hoursPerMonth: 20 },
          { capability: 'analytics_tracking', hoursPerMonth: 20 },
          { capability: 'reporting_attribution', hoursPerMonth: 20 },
          { capability: 'crm_automation', hoursPerMonth: 20 },
        ],
      },
    }),
  },
  {
    id: 'fashion-shop-online',
    story:
      'A fashion label of 18 people sells from its own online shop and wants more orders: 7,500 € a month, a list of 22,000 contacts, a good photographer in house.',
    expected:
      'Paid search and social with e-commerce and e-mail; performance and e-commerce agencies come first; photo is not asked for.',
    brief: briefOf({
      firm: {
        name: 'Tramontana Maglie',
        sector: 'G',
        region: 'ITI1',
        headcount: 18,
        turnoverMinor: 420_000_000,
        market: 'consumers',
        searchDemand: 'some',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['online_sales', 'repeat_customers'],
        kpis: ['online_orders', 'new_customers'],
        monthlyTarget: 250,
        horizonMonths: 9,
      },
      ask: {
        text: 'Vogliamo spingere l’e-commerce con campagne su Google e Meta.',
        capabilities: ['search_ads', 'social_ads', 'ecommerce'],
      },
      economics: {
        averageOrderMinor: value(9_500),
        grossMarginRatio: value(0.55),
        repeatFactor: value(1.8),
        closeRatio: value(1),
        acquisitionShareRatio: value(0.4),
      },
      budget: { monthlyMinor: 750_000 },
      grounding: {
        assets: ['site', 'online_shop', 'analytics', 'mailing_list'],
        mailingListContacts: 22_000,
      },
      inHouse: { skills: [{ capability: 'photo_video', hoursPerMonth: 60 }] },
    }),
  },
  {
    id: 'barber-on-a-shoestring',
    story:
      'A barber with two chairs has 300 € a month for everything, wants to be known and to have more customers in two months, and asks for reels.',
    expected: 'The honest answer: no agency yet, a maps listing and small steps first.',
    brief: briefOf({
      firm: {
        name: 'Barberia Due Poltrone',
        sector: 'T',
        region: 'ITI4',
        headcount: 2,
        turnoverMinor: 9_000_000,
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'both_now',
        objectives: ['awareness', 'store_visits'],
        kpis: ['followers', 'new_customers'],
        horizonMonths: 2,
      },
      ask: {
        text: 'Mi servono dei reel belli su instagramm.',
        capabilities: ['photo_video', 'social_editorial'],
      },
      economics: {
        averageOrderMinor: value(2_500),
        grossMarginRatio: value(0.6),
        repeatFactor: value(6),
        closeRatio: unknown,
        acquisitionShareRatio: value(0.3),
      },
      budget: { monthlyMinor: 30_000 },
      grounding: { assets: ['point_of_sale'] },
    }),
  },
  {
    id: 'machinery-awareness',
    story:
      'A maker of packaging machines, 85 people, 14 M€, sells to firms in three countries and wants its name known before the next fair: 14,000 € a month and two years.',
    expected:
      'Awareness is affordable here: positioning, PR, video and events; strategic agencies and PR houses first.',
    brief: briefOf({
      firm: {
        name: 'Cartonmecc',
        sector: 'C',
        region: 'ITH3',
        headcount: 85,
        turnoverMinor: 1_400_000_000,
        market: 'businesses',
        searchDemand: 'some',
      },
      goals: {
        priority: 'awareness_first',
        objectives: ['awareness', 'product_launch'],
        kpis: ['reach'],
        horizonMonths: 24,
      },
      ask: {
        text: 'Vogliamo farci conoscere prima della fiera: ufficio stampa, video e fiere.',
        capabilities: ['pr', 'photo_video', 'offline_events'],
      },
      economics: {
        averageOrderMinor: value(18_000_000),
        grossMarginRatio: value(0.32),
        repeatFactor: value(1.5),
        closeRatio: value(0.05),
        acquisitionShareRatio: value(0.2),
      },
      budget: { monthlyMinor: 1_400_000 },
      grounding: { assets: ['site', 'analytics', 'crm'] },
      constraints: { languages: ['it', 'en', 'de'] },
    }),
  },
  {
    id: 'dentist-in-town',
    story:
      'A dental practice of nine people wants new patients from its own town: 1,900 € a month, a site, nobody counts the calls.',
    expected:
      'Local SEO and search ads, call tracking first; small local or remote performance agencies.',
    brief: briefOf({
      firm: {
        name: 'Studio Dentistico Molari',
        sector: 'R',
        region: 'ITF4',
        headcount: 9,
        turnoverMinor: 95_000_000,
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['quote_requests'],
        kpis: ['phone_calls', 'new_customers'],
        monthlyTarget: 15,
        horizonMonths: 8,
      },
      ask: {
        text: 'Vorremmo comparire su Google Maps e avere più telefonate.',
        capabilities: ['local_seo'],
      },
      economics: {
        averageOrderMinor: value(120_000),
        grossMarginRatio: value(0.5),
        repeatFactor: value(1.4),
        closeRatio: value(0.45),
        acquisitionShareRatio: value(0.25),
      },
      budget: { monthlyMinor: 190_000 },
      grounding: { assets: ['site', 'point_of_sale', 'maps_listing'] },
    }),
  },
  {
    id: 'hotel-returning-guests',
    story:
      'A 40-room hotel has 12,000 past guests in its CRM and wants them back without paying portals: 3,200 € a month, a year.',
    expected:
      'E-mail and CRM carry the plan, search defends the name; CRM and e-mail skills decide the order.',
    brief: briefOf({
      firm: {
        name: 'Albergo Riva Chiara',
        sector: 'I',
        region: 'ITH2',
        headcount: 24,
        turnoverMinor: 210_000_000,
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['repeat_customers', 'online_sales'],
        kpis: ['online_orders', 'new_customers'],
        horizonMonths: 12,
      },
      ask: {
        text: 'Newsletter ai vecchi clienti e prenotazioni dirette.',
        capabilities: ['email_dem', 'crm_automation'],
      },
      economics: {
        averageOrderMinor: value(52_000),
        grossMarginRatio: value(0.45),
        repeatFactor: value(1.6),
        closeRatio: value(0.3),
        acquisitionShareRatio: value(0.25),
      },
      budget: { monthlyMinor: 320_000 },
      grounding: {
        assets: ['site', 'online_shop', 'analytics', 'crm', 'mailing_list'],
        mailingListContacts: 12_000,
      },
    }),
  },
  {
    id: 'launch-without-searchers',
    story:
      'A start-up of 14 people launches a sensor nobody searches for yet, abroad too, in English: 6,000 € a month, nine months, everything remote.',
    expected:
      'No search demand: social, content and PR create it; direction matters; English-speaking remote agencies may come in.',
    brief: briefOf({
      firm: {
        name: 'Sensilla',
        sector: 'C',
        region: 'ITC1',
        headcount: 14,
        turnoverMinor: 120_000_000,
        market: 'businesses',
        searchDemand: 'no',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['product_launch', 'quote_requests'],
        kpis: ['quote_requests'],
        monthlyTarget: 12,
        horizonMonths: 9,
      },
      ask: {
        text: 'We need someone to run LinkedIn and a launch video.',
        capabilities: ['social_ads', 'photo_video'],
      },
      economics: {
        averageOrderMinor: value(450_000),
        grossMarginRatio: value(0.6),
        repeatFactor: value(1.5),
        closeRatio: value(0.1),
        acquisitionShareRatio: value(0.35),
      },
      budget: { monthlyMinor: 600_000 },
      grounding: { assets: ['site', 'analytics'] },
      constraints: { languages: ['en'] },
    }),
  },
];
