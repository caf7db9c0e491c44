import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';
import { relativeRange, spreadProduct } from '@raccordo/mix';
import type { ChannelBenchmark, FigureBook } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { buyersOf, isLocal } from '../firm-facts.ts';
import type { PlannerOptions } from './planner-options.ts';

export interface Sized {
  readonly value: Range;
  readonly figureIds: readonly string[];
}

/** Searches a month for what the firm sells; its own figure is taken as it is. */
export function searchesOf(
  brief: Brief,
  book: FigureBook,
  { searchesPerMonth }: PlannerOptions,
): Sized {
  if (searchesPerMonth !== undefined) return { value: exactly(searchesPerMonth), figureIds: [] };
  const key = isLocal(brief) ? 'search_ads.searches_local' : 'search_ads.searches_national';
  const all = { value: valueOf(book, key), figureIds: [FIGURE_ID.channel(key)] };
  if (brief.firm.searchDemand !== 'some') return all;
  return {
    value: spreadProduct(all.value, valueOf(book, 'search_ads.some_demand_ratio')),
    figureIds: [...all.figureIds, FIGURE_ID.channel('search_ads.some_demand_ratio')],
  };
}

/** People to be reached; the firm's own figure is taken as it is. */
export function audienceOf(
  brief: Brief,
  book: FigureBook,
  { audiencePeople }: PlannerOptions,
): Sized {
  if (audiencePeople !== undefined) return { value: exactly(audiencePeople), figureIds: [] };
  const key = audienceKeyOf(brief);
  return { value: valueOf(book, key), figureIds: [FIGURE_ID.channel(key)] };
}

/** Published audience of a firm like this one. */
export function audienceKeyOf(brief: Brief) {
  if (buyersOf(brief) === 'businesses') return 'audience.businesses';
  return isLocal(brief) ? 'audience.local' : 'audience.national';
}

/** How far a page made for it may lie from the typical one. */
export function landingSpreadOf(book: FigureBook): Range {
  return relativeRange(valueOf(book, 'landing.dedicated_page_ratio'));
}

export function valueOf(book: FigureBook, key: ChannelBenchmark): Range {
  return book.channels[key].value;
}
