import type { Range } from '@raccordo/kernel';
import type { FigureBook } from '@raccordo/taxonomy';
import { SHIPPED_FIGURES } from '@raccordo/taxonomy';

/**
 * Whole people a monthly media budget can reach as often as it takes to be remembered:
 * `budget / (frequency × cost per thousand / 1000)`. The dear end of the cost gives the low end.
 */
export function audienceHeld(
  {
    monthlyMinor,
    frequency,
  }: {
    readonly monthlyMinor: number;
    readonly frequency?: number;
  },
  book: FigureBook = SHIPPED_FIGURES,
): Range {
  const views = frequency ?? book.thresholds.awareness_frequency.value.typical;
  const perThousand = book.channels['social_ads.cost_per_thousand'].value;
  const heldAt = (costPerThousandMinor: number): number =>
    Math.floor((monthlyMinor * 1000) / (views * costPerThousandMinor));
  return {
    low: heldAt(perThousand.high),
    typical: heldAt(perThousand.typical),
    high: heldAt(perThousand.low),
  };
}
