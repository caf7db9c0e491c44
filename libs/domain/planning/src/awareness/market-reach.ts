import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';
import type { FigureBook } from '@raccordo/taxonomy';
import { audienceHeld } from '../audience.ts';
import { audienceKeyOf } from '../mixes/channel-size.ts';

/** Awareness in its own unit, people: never in leads. */
export interface MarketReach {
  /** People the money can reach as often as it takes to be remembered. */
  readonly heldPeople: Range;
  readonly marketPeople: Range;
  /** Held over market, at most 1: typical over typical, worst over worst, best over best. */
  readonly marketRatio: Range;
  readonly frequencyPerMonth: number;
  readonly verdict: 'holds_market' | 'holds_part' | 'too_thin';
  /** Monthly money that would hold the whole typical market at typical cost, minor units. */
  readonly wholeMarketMinor: number;
}

/**
 * Can a monthly media budget be remembered by its market? The market is the firm's own figure or a
 * published one for firms like it. Reach money cannot be thinned: below effective frequency it is
 * lost, so people are counted at that frequency.
 */
export function marketReachOf(
  brief: Brief,
  monthlyMinor: number,
  book: FigureBook,
  ownMarketPeople?: number,
): MarketReach {
  const frequency = book.thresholds.awareness_frequency.value.typical;
  const isStated = ownMarketPeople !== undefined && ownMarketPeople >= 1;
  const market = isStated
    ? exactly(Math.round(ownMarketPeople))
    : book.channels[audienceKeyOf(brief)].value;
  const held = audienceHeld({ monthlyMinor: Math.max(0, monthlyMinor), frequency }, book);
  const marketRatio = {
    low: Math.min(1, held.low / market.high),
    typical: Math.min(1, held.typical / market.typical),
    high: Math.min(1, held.high / market.low),
  };
  const { low: thin, typical: enough } = book.thresholds.awareness_market_share.value;
  const perThousand = book.channels['social_ads.cost_per_thousand'].value.typical;
  return {
    heldPeople: held,
    marketPeople: market,
    marketRatio,
    frequencyPerMonth: frequency,
    verdict:
      marketRatio.typical >= enough
        ? 'holds_market'
        : marketRatio.typical >= thin
          ? 'holds_part'
          : 'too_thin',
    wholeMarketMinor: Math.ceil((market.typical * frequency * perThousand) / 1000),
  };
}
