import fc from 'fast-check';
import type { Answer } from './answer.ts';
import type { Brief } from './brief.ts';
import { CLARITY_POINTS, clarityOf } from './clarity.ts';
import { emptyBrief } from './empty-brief.ts';
import { aBrief } from './testing/index.ts';

const pointsOf = (brief: Brief, field: string) =>
  clarityOf(brief).missing.find((gap) => gap.field === field)?.points ?? 0;

describe('clarityOf', () => {
  it('counts 100 points in all', () => {
    expect(Object.values(CLARITY_POINTS).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  it('gives an empty brief nothing and asks for everything', () => {
    const { score, missing } = clarityOf(emptyBrief());
    expect(score).toBe(0);
    expect(missing).toHaveLength(Object.keys(CLARITY_POINTS).length);
    expect(missing[0]).toEqual({ field: 'budget.monthlyMinor', points: 10 });
  });

  it('gives a complete brief everything', () => {
    expect(clarityOf(aBrief())).toEqual({ score: 100, missing: [] });
  });

  it('counts an honest "I don’t know" for half, a range for nearly all', () => {
    const withOrder = (averageOrderMinor: Answer | null) =>
      aBrief({ economics: { averageOrderMinor } });
    const lost = [
      withOrder(null),
      withOrder({ kind: 'unknown' }),
      withOrder({ kind: 'range', low: 1_000_00, high: 2_000_00 }),
      withOrder({ kind: 'value', value: 1_500_00 }),
    ].map((brief) => pointsOf(brief, 'economics.averageOrderMinor'));
    expect(lost).toEqual([7, 4, 2, 0]);
  });

  it.each([
    ['an undecided budget', aBrief({ budget: { monthlyMinor: null, isUndecided: true } }), 95],
    ['unknown search demand', aBrief({ firm: { searchDemand: 'unknown' } }), 98],
    ['an ask of chips only', aBrief({ ask: { text: ' ' } }), 100],
    ['no ask at all', aBrief({ ask: { text: ' ', capabilities: [] } }), 98],
    ['nothing to land on, but said so', aBrief({ grounding: { assets: [] } }), 100],
  ])('scores %s', (_, brief, score) => {
    expect(clarityOf(brief).score).toBe(score);
  });

  const full = aBrief();
  const empty = emptyBrief();
  /** Each section taken from a complete brief or left empty. */
  const partial = fc.record({
    firm: fc.constantFrom(full.firm, empty.firm),
    goals: fc.constantFrom(full.goals, empty.goals),
    ask: fc.constantFrom(full.ask, empty.ask),
    economics: fc.constantFrom(full.economics, empty.economics),
    budget: fc.constantFrom(full.budget, empty.budget, { ...empty.budget, isUndecided: true }),
    grounding: fc.constantFrom(full.grounding, empty.grounding),
    inHouse: fc.constantFrom(full.inHouse, empty.inHouse),
    constraints: fc.constantFrom(full.constraints, empty.constraints),
  });

  it('always adds up to 100 with what is missing, most valuable first', () => {
    fc.assert(
      fc.property(partial, (brief) => {
        const { score, missing } = clarityOf(brief);
        const points = missing.map((gap) => gap.points);
        expect(points.reduce((sum, each) => sum + each, score)).toBe(100);
        expect(points).toEqual([...points].sort((a, b) => b - a));
        expect(points.every((each) => Number.isInteger(each) && each > 0)).toBe(true);
      }),
    );
  });

  it('never falls when one more section is answered', () => {
    const sections = Object.keys(full) as (keyof Brief)[];
    fc.assert(
      fc.property(partial, fc.constantFrom(...sections), (brief, section) => {
        const answered = { ...brief, [section]: full[section] };
        expect(clarityOf(answered).score).toBeGreaterThanOrEqual(clarityOf(brief).score);
      }),
    );
  });
});
