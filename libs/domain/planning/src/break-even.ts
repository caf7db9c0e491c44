import type { Brief } from '@raccordo/brief';
import type { Range } from '@raccordo/kernel';
import { exactly } from '@raccordo/kernel';

/** The factors of the break-even, in the order a person multiplies them. */
export const BREAK_EVEN_FACTORS = [
  'averageOrderMinor',
  'grossMarginRatio',
  'repeatFactor',
  'closeRatio',
  'acquisitionShareRatio',
] as const;
export type BreakEvenFactor = (typeof BREAK_EVEN_FACTORS)[number];

/** One line of the sum shown to the owner: this factor, and the money left after multiplying by it. */
export interface BreakEvenStep {
  readonly factor: BreakEvenFactor;
  /** Minor units for the order, a ratio or a count for the others. */
  readonly value: Range;
  /** Product of this factor and all before it, minor units, rounded to the cent. */
  readonly runningMinor: Range;
  /** Figure id the value came from when the owner did not give one, else null. */
  readonly assumedFrom: string | null;
}

/** What one lead may cost before the firm loses money on the customers it brings. */
export interface BreakEven {
  readonly cpaMinor: Range;
  /** Gross margin of a customer over its life. */
  readonly customerMarginMinor: Range;
  /** Customer margin × close ratio. */
  readonly leadValueMinor: Range;
  /** Factors the owner did not give: taken from published figures. */
  readonly assumed: readonly BreakEvenFactor[];
  /** One for each of BREAK_EVEN_FACTORS, in that order. */
  readonly steps: readonly BreakEvenStep[];
}

export function breakEvenOf(_brief: Brief): BreakEven {
  const zero = exactly(0);
  return {
    cpaMinor: zero,
    customerMarginMinor: zero,
    leadValueMinor: zero,
    assumed: [],
    steps: [],
  };
}
