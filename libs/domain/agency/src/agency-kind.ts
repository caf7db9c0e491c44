import { ratioToPpm, WHOLE_PPM } from '@raccordo/kernel';
import { capabilityOf } from '@raccordo/taxonomy';
import type { Offer } from './agency.ts';

export const AGENCY_KINDS = ['strategic', 'vertical', 'generalist'] as const;

export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Published thresholds of the kinds; ratios of the agency's work. */
export const KIND_THRESHOLDS = {
  /** Least share in group strategy of a strategic agency. */
  strategicShareRatio: 0.2,
  /** Least number of capability groups (of five) a strategic agency covers. */
  strategicGroups: 4,
  /** Least share of its largest offer that makes an agency vertical. */
  verticalShareRatio: 0.4,
  /** Least concentration (Herfindahl index, Σ share²) that makes an agency vertical. */
  verticalHhi: 0.3,
} as const;

export interface KindReasons {
  readonly strategicShareRatio: number;
  readonly groupsCovered: number;
  readonly maxShareRatio: number;
  readonly hhi: number;
}

export interface KindVerdict {
  readonly kind: AgencyKind;
  readonly reasons: KindReasons;
}

type Shared = Pick<Offer, 'capability' | 'shareRatio'>;

/**
 * Kind of an agency from what it does, never from what it calls itself. Strategic is asked first: an
 * agency that leads and covers four groups is strategic even with one large offer.
 *
 * Shares are not weighted by evidence: the thresholds describe where an agency's work goes, and
 * evidence already counts, once, in coverage.
 */
export function kindOf(offers: readonly Shared[]): KindVerdict {
  const reasons = reasonsOf(offers);
  return { kind: kindFor(reasons), reasons };
}

function kindFor({ strategicShareRatio, groupsCovered, maxShareRatio, hhi }: KindReasons) {
  const leads = strategicShareRatio >= KIND_THRESHOLDS.strategicShareRatio;
  if (leads && groupsCovered >= KIND_THRESHOLDS.strategicGroups) return 'strategic';
  const isConcentrated =
    maxShareRatio >= KIND_THRESHOLDS.verticalShareRatio || hhi >= KIND_THRESHOLDS.verticalHhi;
  return isConcentrated ? 'vertical' : 'generalist';
}

/** Integer ppm inside, so that five shares of 0.2 are exactly the whole and thresholds are sharp. */
function reasonsOf(offers: readonly Shared[]): KindReasons {
  const works = offers
    .filter((offer) => offer.shareRatio > 0)
    .map((offer) => ({
      group: capabilityOf(offer.capability).group,
      ppm: ratioToPpm(offer.shareRatio),
    }));
  const listed = sum(works.map((work) => work.ppm));
  // Overlapping shares (more than the whole) are scaled down; the unlisted rest of a partial list
  // stays unlisted, so nobody turns vertical by listing one small offer.
  const whole = Math.max(listed, WHOLE_PPM);
  const strategic = works.filter((work) => work.group === 'strategy').map((work) => work.ppm);
  return {
    strategicShareRatio: sum(strategic) / whole,
    groupsCovered: new Set(works.map((work) => work.group)).size,
    maxShareRatio: Math.max(0, ...works.map((work) => work.ppm)) / whole,
    hhi: sum(works.map((work) => work.ppm * work.ppm)) / (whole * whole),
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
