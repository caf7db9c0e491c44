import type { Brief } from '@raccordo/brief';
import {
  FIGURE_ID,
  FIGURES,
  FIGURE_UNITS,
  SHIPPED_FIGURES,
  boundsOf,
  violationsOfRevision,
  withRevisions,
} from '@raccordo/taxonomy';
import type { FigureBook, FigureRevision } from '@raccordo/taxonomy';
import fc from 'fast-check';
import { breakEvenOf } from './break-even.ts';
import { needOf } from './need-of.ts';
import { planOf } from './plan-of.ts';
import { aWindowsMaker } from './testing/a-windows-maker.ts';
import { briefs } from './testing/arbitraries.ts';

const ids = Object.keys(FIGURES);

/** The figure moved by a factor, brought back to whole steps and within what is plausible. */
function moved(figureId: string, factor: number, version: number): FigureRevision[] {
  const figure = FIGURES[figureId];
  const unit = FIGURE_UNITS.find((known) => known === figure?.unit);
  if (figure === undefined || unit === undefined) return [];
  const { least, most, step } = boundsOf(figureId, unit);
  const fit = (value: number): number => {
    const stepped = step === null ? value * factor : Math.round((value * factor) / step) * step;
    return Math.min(most, Math.max(least, stepped));
  };
  const { low, typical, high } = figure.value;
  const value = { low: fit(low), typical: fit(typical), high: fit(high) };
  const revised = { ...figure, value, source: 'A newer study' };
  const isRefused = violationsOfRevision(SHIPPED_FIGURES, figureId, revised).length > 0;
  return isRefused ? [] : [{ figureId, version, figure: revised }];
}

const books: fc.Arbitrary<FigureBook> = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.double({ min: 0.3, max: 3, noNaN: true })), {
    minLength: 1,
    maxLength: 40,
  })
  .map((moves) => {
    const revisions = moves.flatMap(([id, factor], at) => moved(id, factor, at + 1));
    return withRevisions(SHIPPED_FIGURES, revisions);
  });

const everyBook = (law: (brief: Brief, book: FigureBook) => void) =>
  fc.assert(fc.property(briefs, books, law), { numRuns: 300 });

const withMonthly = (brief: Brief, monthlyMinor: number): Brief => ({
  ...brief,
  budget: { ...brief.budget, monthlyMinor },
});

describe('whatever figures are published', () => {
  it('the shipped book gives what no book gives', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        expect(planOf(brief, SHIPPED_FIGURES)).toEqual(planOf(brief));
        expect(breakEvenOf(brief, SHIPPED_FIGURES)).toEqual(breakEvenOf(brief));
      }),
    );
  });

  it('the need has whole minutes, and weights that sum to one million', () => {
    everyBook((brief, book) => {
      const { lines } = needOf(brief, planOf(brief, book));
      expect(lines.reduce((sum, line) => sum + line.weightPpm, 0)).toBe(1_000_000);
      const wholes = lines.flatMap(({ minutes, recurringMinutes, oneOffMinutes }) => [
        minutes,
        recurringMinutes,
        oneOffMinutes,
      ]);
      expect(wholes.filter((minutes) => !Number.isInteger(minutes))).toEqual([]);
      expect(lines.every(({ minutes }) => minutes >= 1 && minutes <= 15_000)).toBe(true);
    });
  });

  it('the money is in whole cents and adds up', () => {
    everyBook((brief, book) => {
      const { monthlyMinor, mediaMinor, feesMinor, fullMonthlyMinor } = planOf(brief, book);
      expect(Number.isInteger(fullMonthlyMinor)).toBe(true);
      if (monthlyMinor === null || mediaMinor === null || feesMinor === null) return;
      expect(Number.isInteger(mediaMinor) && Number.isInteger(feesMinor)).toBe(true);
      expect(mediaMinor).toBeLessThanOrEqual(monthlyMinor);
      expect(feesMinor).toBeGreaterThanOrEqual(monthlyMinor - mediaMinor);
    });
  });

  it('the full price of a plan pays its hours and its media', () => {
    everyBook((brief, book) => {
      const free = { ...brief, budget: { ...brief.budget, mediaMinor: null, oneOffMinor: null } };
      const plan = planOf(free, book);
      const paid = planOf(withMonthly(free, plan.fullMonthlyMinor), book);
      const mixOf = ({ channels }: typeof plan) => channels.map(({ verdict }) => verdict).join();
      fc.pre(mixOf(paid) === mixOf(plan) && paid.neededMinutes === plan.neededMinutes);
      expect(paid.adequacyRatio).toBeGreaterThanOrEqual(1);
    });
  });
});

describe('a revised figure', () => {
  const bookWith = (figureId: string, factor: number): FigureBook =>
    withRevisions(SHIPPED_FIGURES, moved(figureId, factor, 1));

  it('reaches the hours of the capability it is about, and no other line', () => {
    // With no budget stated, hours do not decide which channels enter.
    const { budget, ...rest } = aWindowsMaker();
    const brief: Brief = { ...rest, budget: { ...budget, monthlyMinor: null } };
    const before = planOf(brief);
    const capability = before.lines[0]?.capability ?? 'diagnosis';
    const after = planOf(brief, bookWith(FIGURE_ID.recurringHours(capability), 2));
    const hours = (plan: typeof before) =>
      plan.lines.map((line) => [line.capability, line.recurringMinutes] as const);
    const changed = hours(after).filter(([id, minutes]) => {
      const [, old] = hours(before).find(([other]) => other === id) ?? [id, 0];
      return old !== minutes;
    });
    expect(changed.map(([id]) => id)).toEqual([capability]);
  });

  it('moves the break-even where it stands in for an answer, and only there', () => {
    const book = bookWith(FIGURE_ID.economics('C', 'closeRatio'), 1.5);
    const brief = aWindowsMaker();
    expect(breakEvenOf(brief, book)).toEqual(breakEvenOf(brief));
    const unsure: Brief = { ...brief, economics: { ...brief.economics, closeRatio: null } };
    expect(breakEvenOf(unsure, book).cpaMinor.typical).toBeGreaterThan(
      breakEvenOf(unsure).cpaMinor.typical,
    );
  });

  it('that no plan reads changes no plan', () => {
    fc.assert(
      fc.property(briefs, (brief) => {
        const book = bookWith(FIGURE_ID.eurPerUsd(), 1.2);
        expect(planOf(brief, book)).toEqual(planOf(brief));
      }),
    );
  });
});
