import type { SourcedFigure } from '@raccordo/kernel';
import { CHANNEL_IDS } from '../channel-id.ts';
import type { ChannelId } from '../channel-id.ts';
import { figure } from './provenance.ts';
import type { Provenance, Spread } from './provenance.ts';

/** Months (from 1) at which a ramp is stated; straight lines in between. */
export const RAMP_MONTHS = [1, 2, 3, 6, 9, 12] as const;
export type RampMonth = (typeof RAMP_MONTHS)[number];

export interface ChannelRamp {
  readonly firstEffectMonth: SourcedFigure;
  readonly fullEffectMonth: SourcedFigure;
  /** Share of the full effect reached in that month. */
  readonly shareByMonth: Readonly<Record<RampMonth, SourcedFigure>>;
  /** Share of the effect kept from each month to the next once nothing more is paid. */
  readonly keptMonthlyRatio: SourcedFigure;
}

const OUR_CURVE: Provenance = {
  country: 'IT',
  period: '2026',
  source: 'Our curve, from practice; to be replaced by measured outcomes',
  confidence: 'derived',
};

const SEARCH_STUDIES: Provenance = {
  country: 'world',
  period: '2017-2025',
  source:
    'Ahrefs: winning pages take 2-6 months; practitioners: most growth between months 3 and 12',
  confidence: 'secondary',
};

interface Row {
  readonly from: Provenance;
  readonly first: Spread;
  readonly full: Spread;
  readonly shares: readonly [number, number, number, number, number, number];
  /** Ads end with the money; half a search position lasts about a year (0.944 to the twelfth). */
  readonly kept: Spread;
}

const ROWS: Readonly<Record<ChannelId, Row>> = {
  search_ads: {
    from: OUR_CURVE,
    first: [1, 1, 1],
    full: [2, 3, 3],
    shares: [0.7, 0.9, 1, 1, 1, 1],
    kept: [0, 0, 0],
  },
  // Creative fatigue costs a little after half a year.
  social_ads: {
    from: OUR_CURVE,
    first: [1, 1, 1],
    full: [3, 3, 4],
    shares: [0.6, 0.85, 1, 1, 0.95, 0.95],
    kept: [0, 0, 0.1],
  },
  display: {
    from: OUR_CURVE,
    first: [1, 1, 2],
    full: [3, 3, 4],
    shares: [0.6, 0.85, 1, 1, 0.95, 0.95],
    kept: [0, 0, 0.1],
  },
  email: {
    from: OUR_CURVE,
    first: [1, 1, 1],
    full: [3, 3, 3],
    shares: [0.5, 0.8, 1, 1, 1, 1],
    kept: [0.1, 0.2, 0.4],
  },
  rented_dem: {
    from: OUR_CURVE,
    first: [1, 1, 1],
    full: [2, 2, 3],
    shares: [0.8, 1, 1, 1, 0.9, 0.9],
    kept: [0, 0, 0.05],
  },
  seo_content: {
    from: SEARCH_STUDIES,
    first: [3, 4, 6],
    full: [9, 12, 12],
    shares: [0.03, 0.06, 0.1, 0.42, 0.83, 0.97],
    kept: [0.89, 0.944, 0.97],
  },
  organic_social: {
    from: OUR_CURVE,
    first: [2, 2, 3],
    full: [9, 12, 12],
    shares: [0.1, 0.2, 0.35, 0.7, 0.9, 1],
    kept: [0.3, 0.5, 0.7],
  },
  pr: {
    from: OUR_CURVE,
    first: [6, 6, 9],
    full: [12, 12, 18],
    shares: [0.05, 0.1, 0.2, 0.5, 0.8, 1],
    kept: [0.7, 0.85, 0.95],
  },
  marketplaces: {
    from: OUR_CURVE,
    first: [1, 2, 3],
    full: [4, 6, 9],
    shares: [0.2, 0.4, 0.6, 1, 1, 1],
    kept: [0.1, 0.3, 0.5],
  },
  offline_events: {
    from: OUR_CURVE,
    first: [1, 2, 3],
    full: [4, 6, 9],
    shares: [0.2, 0.4, 0.6, 1, 1, 1],
    kept: [0, 0.1, 0.3],
  },
};

function rampOf({ from, first, full, shares, kept }: Row): ChannelRamp {
  return {
    firstEffectMonth: figure('month_number', first, from),
    fullEffectMonth: figure('month_number', full, from),
    keptMonthlyRatio: figure('ratio', kept, OUR_CURVE),
    shareByMonth: Object.fromEntries(
      RAMP_MONTHS.map((month, at) => {
        const share = shares[at] ?? 0;
        return [month, figure('ratio', [share, share, share], OUR_CURVE)];
      }),
    ) as Readonly<Record<RampMonth, SourcedFigure>>,
  };
}

export const CHANNEL_RAMPS = Object.fromEntries(
  CHANNEL_IDS.map((channel) => [channel, rampOf(ROWS[channel])]),
) as Readonly<Record<ChannelId, ChannelRamp>>;
