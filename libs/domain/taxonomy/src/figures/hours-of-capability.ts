import type { SourcedFigure } from '@raccordo/kernel';
import { CAPABILITY_IDS } from '../capability-id.ts';
import type { CapabilityId } from '../capability-id.ts';
import { figure, inCents } from './provenance.ts';
import type { Provenance, Spread } from './provenance.ts';

/** `low` of the hours is the least that is worth buying; `typical` is what SMEs usually need. */
export interface CapabilityHours {
  readonly recurringHours: SourcedFigure | null;
  readonly oneOffHours: SourcedFigure | null;
  readonly hourlyRateMinor: SourcedFigure;
  /** A month or once, as its unit says. */
  readonly minFeeMinor: SourcedFigure | null;
}

const SERVICE_DEFAULT: Provenance = {
  country: 'IT',
  period: '2026',
  source:
    'Planning default, checked against published monthly tickets and rates of Italian agencies',
  confidence: 'derived',
};

const BY_ANALOGY: Provenance = {
  country: 'IT',
  period: '2026',
  source: 'Our estimate by analogy with the nearest service that has a default',
  confidence: 'derived',
};

interface Row {
  readonly from: Provenance;
  readonly recurring?: Spread;
  readonly oneOff?: Spread;
  /** Euros an hour, bottom and top of the range. */
  readonly rate: readonly [number, number];
  /** Euros. */
  readonly minFee?: number;
  readonly minFeeOnce?: number;
}

const ROWS: Readonly<Record<CapabilityId, Row>> = {
  // Diagnosis and plan together: 24-40 hours once.
  diagnosis: { from: SERVICE_DEFAULT, oneOff: [8, 12, 16], rate: [70, 120] },
  marketing_plan: { from: SERVICE_DEFAULT, oneOff: [16, 20, 24], rate: [70, 120] },
  marketing_management: {
    from: SERVICE_DEFAULT,
    recurring: [12, 24, 32],
    rate: [70, 120],
    minFee: 1_000,
  },
  positioning_brand: {
    from: SERVICE_DEFAULT,
    oneOff: [40, 70, 100],
    rate: [45, 90],
    minFeeOnce: 2_500,
  },
  market_research: { from: BY_ANALOGY, oneOff: [16, 30, 60], rate: [55, 100] },
  copy_editorial: { from: SERVICE_DEFAULT, recurring: [8, 18, 24], rate: [30, 60], minFee: 300 },
  graphic_design: { from: BY_ANALOGY, recurring: [4, 8, 16], rate: [30, 60] },
  photo_video: {
    from: SERVICE_DEFAULT,
    recurring: [12, 16, 24],
    oneOff: [16, 24, 40],
    rate: [45, 80],
    minFee: 800,
  },
  social_editorial: { from: SERVICE_DEFAULT, recurring: [10, 20, 24], rate: [35, 60], minFee: 450 },
  seo: { from: SERVICE_DEFAULT, recurring: [10, 20, 30], rate: [45, 80], minFee: 600 },
  local_seo: { from: BY_ANALOGY, recurring: [4, 6, 10], rate: [45, 80] },
  search_ads: { from: SERVICE_DEFAULT, recurring: [6, 11, 15], rate: [50, 80], minFee: 350 },
  social_ads: { from: SERVICE_DEFAULT, recurring: [6, 11, 14], rate: [45, 75], minFee: 300 },
  display_programmatic: { from: BY_ANALOGY, recurring: [5, 8, 14], rate: [45, 80] },
  email_dem: { from: SERVICE_DEFAULT, recurring: [5, 11, 14], rate: [40, 70], minFee: 250 },
  pr: { from: SERVICE_DEFAULT, recurring: [10, 20, 24], rate: [50, 90], minFee: 700 },
  influencer_affiliate: { from: BY_ANALOGY, recurring: [8, 12, 20], rate: [45, 80] },
  offline_events: { from: BY_ANALOGY, recurring: [6, 12, 24], rate: [45, 80] },
  website: {
    from: SERVICE_DEFAULT,
    recurring: [2, 3, 4],
    oneOff: [60, 100, 160],
    rate: [45, 80],
    minFeeOnce: 3_000,
  },
  landing_pages: {
    from: SERVICE_DEFAULT,
    oneOff: [12, 20, 30],
    rate: [45, 80],
    minFeeOnce: 700,
  },
  ecommerce: {
    from: SERVICE_DEFAULT,
    recurring: [20, 40, 60],
    oneOff: [120, 220, 350],
    rate: [45, 80],
    minFee: 1_000,
  },
  crm_automation: { from: BY_ANALOGY, recurring: [3, 5, 10], oneOff: [12, 20, 40], rate: [40, 70] },
  cro_ux: { from: SERVICE_DEFAULT, recurring: [5, 12, 16], rate: [55, 90], minFee: 350 },
  analytics_tracking: {
    from: SERVICE_DEFAULT,
    recurring: [3, 6, 8],
    oneOff: [12, 16, 20],
    rate: [55, 90],
    minFee: 200,
  },
  reporting_attribution: { from: BY_ANALOGY, recurring: [1, 2, 4], rate: [55, 90] },
};

/**
 * Where the typical rate lies between bottom and top. The two Italian rates published with a
 * centre, social (40 of 35-60) and graphics (30 of 20-80), sit in the lower quarter.
 */
const TYPICAL_RATE_POSITION_RATIO = 0.25;

function rateSpread([low, high]: Row['rate']): Spread {
  return inCents([low, low + (high - low) * TYPICAL_RATE_POSITION_RATIO, high]);
}

function minFeeOf({ minFee, minFeeOnce, from }: Row): SourcedFigure | null {
  if (minFee !== undefined) {
    return figure('eur_minor_per_month', inCents([minFee, minFee, minFee]), from);
  }
  if (minFeeOnce === undefined) return null;
  return figure('eur_minor_once', inCents([minFeeOnce, minFeeOnce, minFeeOnce]), from);
}

function hoursOf(row: Row): CapabilityHours {
  return {
    recurringHours: row.recurring ? figure('hours_per_month', row.recurring, row.from) : null,
    oneOffHours: row.oneOff ? figure('hours_once', row.oneOff, row.from) : null,
    hourlyRateMinor: figure('eur_minor_per_hour', rateSpread(row.rate), row.from),
    minFeeMinor: minFeeOf(row),
  };
}

export const HOURS_OF_CAPABILITY = Object.fromEntries(
  CAPABILITY_IDS.map((capability) => [capability, hoursOf(ROWS[capability])]),
) as Readonly<Record<CapabilityId, CapabilityHours>>;
