import type { Range } from '@raccordo/kernel';
import { CHANNEL_BENCHMARKS, THRESHOLDS } from '@raccordo/taxonomy';

/**
 * Whole people a monthly media budget can reach as often as it takes to be remembered:
 * `budget / (frequency × cost per thousand / 1000)`. The dear end of the cost gives the low end.
 */
export function audienceHeld({
  monthlyMinor,
  frequency = THRESHOLDS.awareness_frequency.value.typical,
}: {
  readonly monthlyMinor: number;
  readonly frequency?: number;
}): Range {
  const perThousand = CHANNEL_BENCHMARKS['social_ads.cost_per_thousand'].value;
  const heldAt = (costPerThousandMinor: number): number =>
    Math.floor((monthlyMinor * 1000) / (frequency * costPerThousandMinor));
  return {
    low: heldAt(perThousand.high),
    typical: heldAt(perThousand.typical),
    high: heldAt(perThousand.low),
  };
}
