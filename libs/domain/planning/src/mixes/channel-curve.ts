import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';
import type { ChannelSpread } from '@raccordo/mix';
import { relativeRange } from '@raccordo/mix';
import type { ChannelBenchmark, FigureBook } from '@raccordo/taxonomy';
import { FIGURE_ID } from '@raccordo/taxonomy';
import { valueOf } from './channel-size.ts';

/** Where the figure of conversion was measured. */
export type MeasuredOn = 'landing_page' | 'site';

/** A channel's curve before the landing page and own history: what it can give and what for. */
export interface ChannelFigures {
  /** Results a month that no spend goes beyond. */
  readonly ceiling: number;
  readonly scaleMinor: number;
  /** Useful leads over leads, typical: results are useful leads. */
  readonly usefulRatio: number;
  readonly spread: ChannelSpread;
  readonly measuredOn: MeasuredOn;
  /** Published figures behind it, so that a screen can say where from. */
  readonly figureIds: readonly string[];
}

export interface Visits {
  readonly visits: Range;
  readonly cost: Range;
  readonly conversion: Range;
}

/** So many visits to be had, each at a price, some of them results. */
export function fromVisits(
  { visits, cost, conversion }: Visits,
  measuredOn: MeasuredOn,
  figureIds: readonly string[],
): ChannelFigures {
  return {
    ceiling: visits.typical * conversion.typical,
    scaleMinor: visits.typical * cost.typical,
    usefulRatio: 1,
    spread: {
      reach: relativeRange(visits),
      cost: relativeRange(cost),
      conversion: relativeRange(conversion),
    },
    measuredOn,
    figureIds,
  };
}

/** Work, not media, wins the visits: its scale is the work that wins two thirds of them. */
export function fromWork(
  visits: Range,
  conversion: ChannelBenchmark,
  scale: ChannelBenchmark,
  book: FigureBook,
  figureIds: readonly string[],
): ChannelFigures {
  const [ratio, minor] = [valueOf(book, conversion), valueOf(book, scale)];
  return {
    ceiling: visits.typical * ratio.typical,
    scaleMinor: minor.typical,
    usefulRatio: 1,
    spread: {
      reach: relativeRange(visits),
      cost: relativeRange(minor),
      conversion: relativeRange(ratio),
    },
    measuredOn: 'site',
    figureIds: [...figureIds, FIGURE_ID.channel(conversion), FIGURE_ID.channel(scale)],
  };
}

/** Where only the price of a result and their number are known. */
export function fromResults(
  ceiling: ChannelBenchmark,
  cost: ChannelBenchmark,
  book: FigureBook,
): ChannelFigures {
  const [most, each] = [valueOf(book, ceiling), valueOf(book, cost)];
  return {
    ceiling: most.typical,
    scaleMinor: most.typical * each.typical,
    usefulRatio: 1,
    spread: { reach: relativeRange(most), cost: relativeRange(each), conversion: exactly(1) },
    measuredOn: 'landing_page',
    figureIds: [FIGURE_ID.channel(ceiling), FIGURE_ID.channel(cost)],
  };
}
