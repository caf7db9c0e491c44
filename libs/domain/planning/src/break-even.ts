import type { Brief } from '@raccordo/brief';
import type { Range, SourcedFigure } from '@raccordo/kernel';
import { exactly, multiplyRanges } from '@raccordo/kernel';
import { economicsIn, FIGURE_ID, SHIPPED_FIGURES } from '@raccordo/taxonomy';
import type { FigureBook } from '@raccordo/taxonomy';
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

function factorOf(
  brief: Brief,
  factor: BreakEvenFactor,
  book: FigureBook,
): Pick<BreakEvenStep, 'value' | 'assumedFrom'> {
  const given = answeredRange(brief.economics[factor]);
  if (given !== null) return { value: given, assumedFrom: null };
  const { figure, figureId } = assumedFigureOf(factor, brief, book);
  return { value: figure.value, assumedFrom: figureId };
}

/** A published figure and the id its source is found by. */
export interface AssumedFigure {
  readonly figure: SourcedFigure;
  readonly figureId: string;
}

/**
 * What stands in for a factor the owner does not know: the sector's range, but for the share spent on
 * acquiring, which has one range for all, and for closing online, where the lead is the order.
 */
export function assumedFigureOf(
  factor: BreakEvenFactor,
  brief: Brief,
  book: FigureBook = SHIPPED_FIGURES,
): AssumedFigure {
  if (factor === 'acquisitionShareRatio') {
    return { figure: book.acquisitionShare, figureId: FIGURE_ID.acquisitionShare() };
  }
  if (factor === 'closeRatio' && sellsOnline(brief)) {
    return { figure: book.onlineCloseRatio, figureId: FIGURE_ID.onlineCloseRatio() };
  }
  const { sector } = brief.firm;
  return {
    figure: economicsIn(book, sector)[factor],
    figureId: FIGURE_ID.economics(sector, factor),
  };
}

/**
 * Which factors make every lead worth nothing: those that are zero, or all where only their product
 * comes to less than a cent. Empty as long as a lead may be worth something.
 */
export function worthlessFactorsOf({ cpaMinor, steps }: BreakEven): readonly BreakEvenFactor[] {
  if (cpaMinor.high > 0) return [];
  const zero = steps.filter(({ value }) => value.high <= 0);
  return (zero.length > 0 ? zero : steps).map(({ factor }) => factor);
}

function roundedToCents({ low, typical, high }: Range): Range {
  return { low: Math.round(low), typical: Math.round(typical), high: Math.round(high) };
}
