import type { Brief } from '@raccordo/brief';
import type { Range, SourcedFigure } from '@raccordo/kernel';
import { exactly, multiplyRanges } from '@raccordo/kernel';
import { economicsIn, FIGURE_ID, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { EconomicsFactor, FigureBook } from '@raccordo/taxonomy';
import { answeredRange } from './answered-range.ts';
import { sellsOnline } from './firm-facts.ts';

/** The factors of the break-even, in the order a person multiplies them. */
export const BREAK_EVEN_FACTORS = [
  'averageOrderMinor',
  'grossMarginRatio',
  'repeatFactor',
  'closeRatio',
  'acquisitionShareRatio',
] as const;
export type BreakEvenFactor = (typeof BREAK_EVEN_FACTORS)[number];

/**
 * One line of the sum shown to the owner: this factor, and the money left after multiplying by it.
 */
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

/**
 * Average order × gross margin × repeat factor × close ratio × share spent on acquisition. Whatever
 * the owner left out is the sector's range, and the result is then a range.
 */
export function breakEvenOf(brief: Brief, book: FigureBook = SHIPPED_FIGURES): BreakEven {
  let running = exactly(1);
  const steps = BREAK_EVEN_FACTORS.map((factor): BreakEvenStep => {
    const { value, assumedFrom } = factorOf(brief, factor, book);
    running = multiplyRanges(running, value);
    return { factor, value, runningMinor: roundedToCents(running), assumedFrom };
  });
  const runningAfter = (factor: BreakEvenFactor): Range =>
    steps.find((step) => step.factor === factor)?.runningMinor ?? exactly(0);
  return {
    cpaMinor: runningAfter('acquisitionShareRatio'),
    customerMarginMinor: runningAfter('repeatFactor'),
    leadValueMinor: runningAfter('closeRatio'),
    assumed: steps.filter((step) => step.assumedFrom !== null).map((step) => step.factor),
    steps,
  };
}

interface FactorValue {
  readonly value: Range;
  readonly assumedFrom: string | null;
}

function factorOf(brief: Brief, factor: BreakEvenFactor, book: FigureBook): FactorValue {
  if (factor === 'acquisitionShareRatio') {
    const given = brief.economics.acquisitionShareRatio;
    return given === null
      ? assumed(book.acquisitionShare, FIGURE_ID.acquisitionShare())
      : { value: exactly(given), assumedFrom: null };
  }
  const given = answeredRange(brief.economics[factor]);
  return given === null ? ofSector(brief, factor, book) : { value: given, assumedFrom: null };
}

function ofSector(brief: Brief, factor: EconomicsFactor, book: FigureBook): FactorValue {
  if (factor === 'closeRatio' && sellsOnline(brief)) {
    return assumed(book.onlineCloseRatio, FIGURE_ID.onlineCloseRatio());
  }
  const { sector } = brief.firm;
  return assumed(economicsIn(book, sector)[factor], FIGURE_ID.economics(sector, factor));
}

function assumed({ value }: SourcedFigure, figureId: string): FactorValue {
  return { value, assumedFrom: figureId };
}

function roundedToCents({ low, typical, high }: Range): Range {
  return { low: Math.round(low), typical: Math.round(typical), high: Math.round(high) };
}
