import type { Range } from '@raccordo/kernel';
import { isExact } from '@raccordo/kernel';
import type { MixProblem } from '../response/channel-model.ts';
import { seededRandom } from './seeded-random.ts';
import { samplerOf } from './spread-draw.ts';

/**
 * Many ways the figures may turn out, drawn once for a problem and used for every mix and budget:
 * mixes are compared in the same worlds, and a slider pays for no new draws.
 */
export interface Draws {
  readonly count: number;
  /** By channel, then draw: what the ceiling and the scale of its curve are multiplied by. */
  readonly ceiling: readonly Float64Array[];
  readonly scale: readonly Float64Array[];
  /** What a result may cost in each draw, minor units; null when nobody asked. */
  readonly allowedCost: Float64Array | null;
}

export interface DrawsQuestion {
  readonly seed: number;
  readonly count?: number;
  /** Factors whose product is what a result may cost, minor units. */
  readonly allowedFactors?: readonly Range[];
}

export const DEFAULT_DRAWS = 2_000;

/**
 * Reach, cost and conversion of each channel are drawn apart; the landing page is one and the same
 * for all of them. Reach stretches the curve both ways, a dearer visit only bends it later,
 * conversion only lifts it.
 */
export function drawsOf(
  { channels, landingSpread }: MixProblem,
  { seed, count = DEFAULT_DRAWS, allowedFactors }: DrawsQuestion,
): Draws {
  const random = seededRandom(seed);
  const column = (range: Range): Float64Array => {
    const drawn = new Float64Array(count).fill(range.typical);
    if (isExact(range)) return drawn;
    const sample = samplerOf(range);
    for (let draw = 0; draw < count; draw++) drawn[draw] = sample(random());
    return drawn;
  };
  const landing = column(landingSpread);
  const columns = channels.map(({ spread }) => {
    const [reach, cost, conversion] = [spread.reach, spread.cost, spread.conversion].map(column);
    return {
      ceiling: landing.map((factor, draw) => factor * reach![draw]! * conversion![draw]!),
      scale: reach!.map((factor, draw) => factor * cost![draw]!),
    };
  });
  return {
    count,
    ceiling: columns.map(({ ceiling }) => ceiling),
    scale: columns.map(({ scale }) => scale),
    allowedCost: allowedFactors ? productOf(allowedFactors.map(column), count) : null,
  };
}

function productOf(columns: readonly Float64Array[], count: number): Float64Array {
  const product = new Float64Array(count).fill(1);
  for (const column of columns)
    for (let draw = 0; draw < count; draw++) product[draw]! *= column[draw]!;
  return product;
}
