import type { FigureBook } from '@raccordo/taxonomy';
import type { MeasuredOn } from './channel-curve.ts';

/** Where visits land in the plan. A shop's product page is what online figures were measured on. */
export type LandingAsset = MeasuredOn | 'shop';

/**
 * What a page does to a conversion measured on another kind of page: a property of the asset, not
 * of the channel. Ratio of the two published page rates.
 */
export function landingMultiplier(
  asset: LandingAsset,
  measuredOn: MeasuredOn,
  book: FigureBook,
): number {
  if (asset === 'shop' || asset === measuredOn) return 1;
  const dedicated = book.channels['landing.dedicated_page_ratio'].value.typical;
  const ordinary = book.channels['landing.ordinary_page_ratio'].value.typical;
  return asset === 'landing_page' ? dedicated / ordinary : ordinary / dedicated;
}
