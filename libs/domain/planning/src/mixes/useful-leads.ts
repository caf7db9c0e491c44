import { relativeRange, spreadProduct } from '@raccordo/mix';
import type { ChannelBenchmark, ChannelId, FigureBook } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import type { ChannelFigures } from './channel-curve.ts';
import { valueOf } from './channel-size.ts';

/**
 * People who were not looking buy less often. Results are counted in leads that close as often as
 * the firm's usual ones, or the channel with the cheapest forms would always win. Online the result
 * is the order itself.
 */
export const CLOSE_FACTOR: Readonly<Partial<Record<ChannelId, ChannelBenchmark>>> = {
  social_ads: 'social_ads.close_factor',
  display: 'display.close_factor',
  rented_dem: 'rented_dem.close_factor',
  organic_social: 'organic_social.close_factor',
  pr: 'pr.close_factor',
  offline_events: 'offline_events.close_factor',
};

/** The same channel with its results counted in useful leads. */
export function inUsefulLeads(
  figures: ChannelFigures,
  key: ChannelBenchmark,
  book: FigureBook,
): ChannelFigures {
  const closing = valueOf(book, key);
  const conversion = spreadProduct(figures.spread.conversion, relativeRange(closing));
  return {
    ...figures,
    ceiling: figures.ceiling * closing.typical,
    usefulRatio: closing.typical,
    spread: { ...figures.spread, conversion },
    figureIds: [...figures.figureIds, FIGURE_ID.channel(key)],
  };
}
