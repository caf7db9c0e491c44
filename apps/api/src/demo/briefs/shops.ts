import { briefWith, type DemoBrief, euros, exact, fromTo, UNKNOWN } from './demo-brief.ts';

/** Firms that sell to whoever comes in, or orders from home. */
export const SHOP_BRIEFS: readonly DemoBrief[] = [
  {
    slug: 'ceramiche-lunaria',
    title: { it: 'Ceramiche Lunaria', en: 'Ceramiche Lunaria, online tableware' },
    summary: {
      it: 'Negozio in rete avviato, vuole vendere di più allo stesso costo',
      en: 'A running online shop that wants more sales at the same cost',
    },
    brief: briefWith({
      firm: {
        name: 'Ceramiche Lunaria',
        sector: 'G',
        region: 'ITF4',
        headcount: 11,
        turnoverMinor: euros(1_300_000),
        market: 'consumers',
        searchDemand: 'some',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['online_sales', 'repeat_customers'],
        kpis: ['online_orders'],
        monthlyTarget: 400,
        horizonMonths: 9,
      },
      ask: {
        text: 'Abbiamo Shopify e una lista di clienti che non usiamo. Campagne su Instagram e magari le email.',
        capabilities: ['social_ads', 'email_dem', 'ecommerce'],
      },
      economics: {
        averageOrderMinor: exact(euros(74)),
        grossMarginRatio: exact(0.52),
        repeatFactor: exact(1.6),
        closeRatio: exact(1),
        acquisitionShareRatio: exact(0.35),
      },
      budget: { monthlyMinor: euros(5_500) },
      grounding: {
        assets: ['online_shop', 'analytics', 'mailing_list'],
        mailingListContacts: 9_500,
      },
      inHouse: { skills: [{ capability: 'photo_video', hoursPerMonth: 12 }] },
    }),
  },
  {
    slug: 'ottica-mezzaluna',
    title: { it: 'Ottica Mezzaluna', en: 'Ottica Mezzaluna, opticians' },
    summary: {
      it: 'Negozio di quartiere: farsi trovare sulla mappa',
      en: 'A neighbourhood shop that wants to be found on the map',
    },
    brief: briefWith({
      firm: {
        name: 'Ottica Mezzaluna',
        sector: 'G',
        region: 'ITC1',
        headcount: 4,
        turnoverMinor: euros(420_000),
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['store_visits', 'repeat_customers'],
        kpis: ['store_visits', 'phone_calls'],
        monthlyTarget: 40,
        horizonMonths: 12,
      },
      ask: {
        text: 'Quando cercano un ottico in zona escono sempre gli altri. Vorremmo comparire su Google Maps.',
        capabilities: ['local_seo'],
      },
      economics: {
        averageOrderMinor: exact(euros(190)),
        grossMarginRatio: exact(0.55),
        repeatFactor: fromTo(1.5, 3),
        closeRatio: exact(0.6),
        acquisitionShareRatio: exact(0.25),
      },
      budget: { monthlyMinor: euros(1_200) },
      grounding: { assets: ['site', 'point_of_sale', 'maps_listing'] },
      constraints: { refusesSectorConflict: true },
    }),
  },
  {
    slug: 'forno-tre-spighe',
    title: { it: 'Forno Tre Spighe', en: 'Forno Tre Spighe, bakery' },
    summary: {
      it: 'Budget minuscolo: prima di un’agenzia, alcune cose da fare da sé',
      en: 'A tiny budget: some things to do alone before any agency',
    },
    brief: briefWith({
      firm: {
        name: 'Forno Tre Spighe',
        sector: 'C',
        region: 'ITG1',
        headcount: 3,
        turnoverMinor: euros(180_000),
        market: 'consumers',
        searchDemand: 'some',
      },
      goals: {
        priority: 'awareness_first',
        objectives: ['awareness', 'store_visits'],
        kpis: ['followers'],
        horizonMonths: 2,
      },
      ask: {
        text: 'Vogliamo farci conoscere su Instagram, possiamo spendere poco.',
        capabilities: ['social_editorial'],
      },
      economics: {
        averageOrderMinor: exact(euros(9)),
        grossMarginRatio: exact(0.6),
        repeatFactor: UNKNOWN,
        closeRatio: UNKNOWN,
        acquisitionShareRatio: UNKNOWN,
      },
      budget: { monthlyMinor: euros(150) },
      grounding: { assets: ['point_of_sale'] },
    }),
  },
  {
    slug: 'agriturismo-colle-sereno',
    title: { it: 'Agriturismo Colle Sereno', en: 'Agriturismo Colle Sereno, farm stay' },
    summary: {
      it: 'Vuole prenotazioni dirette, anche dall’estero',
      en: 'Wants direct bookings, from abroad too',
    },
    brief: briefWith({
      firm: {
        name: 'Agriturismo Colle Sereno',
        sector: 'I',
        region: 'ITI1',
        headcount: 12,
        turnoverMinor: euros(780_000),
        market: 'consumers',
        searchDemand: 'yes',
      },
      goals: {
        priority: 'leads_first',
        objectives: ['online_sales', 'repeat_customers'],
        kpis: ['online_orders', 'phone_calls'],
        monthlyTarget: 30,
        horizonMonths: 12,
      },
      ask: {
        text: 'Paghiamo troppe commissioni ai portali: vogliamo prenotazioni dal nostro sito, anche in inglese.',
        capabilities: ['website', 'search_ads', 'seo'],
      },
      economics: {
        averageOrderMinor: exact(euros(640)),
        grossMarginRatio: exact(0.45),
        repeatFactor: exact(1.4),
        closeRatio: exact(0.35),
        acquisitionShareRatio: exact(0.3),
      },
      budget: { monthlyMinor: euros(2_400), oneOffMinor: euros(6_000) },
      grounding: { assets: ['site', 'mailing_list'], mailingListContacts: 2_800 },
      constraints: { languages: ['it', 'en'] },
    }),
  },
];
