import {
  CAPABILITY_GROUPS,
  CAPABILITY_IDS,
  capabilityOf,
  type CapabilityGroup,
  type RegionId,
} from '@raccordo/taxonomy';
import type { Agency, Offer } from './agency.ts';

/** The offers an agency is mostly hired for: largest share first, then taxonomy order. */
export function topOffersOf(offers: readonly Offer[], limit: number): readonly Offer[] {
  const place = (offer: Offer): number => CAPABILITY_IDS.indexOf(offer.capability);
  return [...offers]
    .sort((a, b) => b.shareRatio - a.shareRatio || place(a) - place(b))
    .slice(0, limit);
}

export interface GroupShare {
  readonly group: CapabilityGroup;
  readonly shareRatio: number;
}

/** Where the work of an agency goes, all five groups in taxonomy order. */
export function groupSharesOf(offers: readonly Offer[]): readonly GroupShare[] {
  return CAPABILITY_GROUPS.map((group) => ({
    group,
    shareRatio: offers
      .filter((offer) => capabilityOf(offer.capability).group === group)
      .reduce((total, offer) => total + offer.shareRatio, 0),
  }));
}

/**
 * Regions an agency works in on site: those it names; if it names none and is not remote, its own.
 * Remote agencies that name none work from elsewhere only.
 */
export function onSiteRegionsOf(
  agency: Pick<Agency, 'region' | 'servedRegions' | 'isRemote'>,
): readonly RegionId[] {
  if (agency.servedRegions.length > 0) return agency.servedRegions;
  return agency.isRemote || agency.region === null ? [] : [agency.region];
}
