import type { Brief, GroundingAsset } from '@raccordo/brief';
import type { SectorId } from '@raccordo/taxonomy';
import { benchmarkIndustryOf, FIGURE_ID } from '@raccordo/taxonomy';
import type { BenchmarkIndustry, FigureBook } from '@raccordo/taxonomy';
import { PLANNING_RULES } from './planning-rules.ts';

/** Who the channels must reach; a firm selling to both is planned for its consumers. */
export type Buyers = 'consumers' | 'businesses';

export function buyersOf({ firm }: Brief): Buyers {
  return firm.market === 'businesses' ? 'businesses' : 'consumers';
}

export function industryOf(brief: Brief): BenchmarkIndustry {
  return benchmarkIndustryOf(brief.firm.sector, buyersOf(brief));
}

export function sellsOnline({ goals }: Brief): boolean {
  return goals.objectives.includes('online_sales');
}

export function owns({ grounding }: Brief, ...assets: readonly GroundingAsset[]): boolean {
  return assets.some((asset) => grounding.assets.includes(asset));
}

/** Do its customers come from nearby, so that maps and local queries matter before wide SEO? */
export function isLocal(brief: Brief): boolean {
  if (buyersOf(brief) === 'businesses' || sellsOnline(brief)) return false;
  const localSectors: readonly SectorId[] = PLANNING_RULES.localSectors;
  return (
    owns(brief, 'point_of_sale', 'maps_listing') ||
    brief.goals.objectives.includes('store_visits') ||
    (brief.firm.sector !== null && localSectors.includes(brief.firm.sector))
  );
}

export function horizonOf({ goals }: Brief): number {
  return goals.horizonMonths ?? PLANNING_RULES.defaultHorizonMonths;
}

/**
 * All-in monthly money; a firm that only set money aside once has none each month, not an unknown.
 */
export function monthlyMinorOf({ budget }: Brief): number | null {
  return budget.monthlyMinor ?? (budget.oneOffMinor === null ? null : 0);
}

/** Which published least budget applies to this firm. */
function leastBudgetKeyOf(brief: Brief) {
  if (sellsOnline(brief)) return 'budget_online_sales';
  return buyersOf(brief) === 'businesses' ? 'budget_leads_businesses' : 'budget_leads_consumers';
}

/** Under this no plan for this firm makes sense, with the id of the figure that says so. */
export function leastMonthlyBudgetOf(
  brief: Brief,
  book: FigureBook,
): {
  readonly monthlyMinor: number;
  readonly figureId: string;
} {
  const key = leastBudgetKeyOf(brief);
  return { monthlyMinor: book.thresholds[key].value.low, figureId: FIGURE_ID.threshold(key) };
}
