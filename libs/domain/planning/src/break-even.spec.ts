import type { Economics } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import type { Range } from '@raccordo/kernel';
import {
  assumedFigureOf,
  BREAK_EVEN_FACTORS,
  breakEvenOf,
  worthlessFactorsOf,
} from './break-even.ts';
import type { BreakEvenFactor } from './break-even.ts';

describe('the break-even', () => {
  /** Every factor exact: 2,000 € × 0.5 × 1 × 0.1 × 0.4 = 40 €. */
  const exact = {
    averageOrderMinor: { kind: 'value', value: 2_000_00 },
    grossMarginRatio: { kind: 'value', value: 0.5 },
    repeatFactor: { kind: 'value', value: 1 },
    closeRatio: { kind: 'value', value: 0.1 },
    acquisitionShareRatio: { kind: 'value', value: 0.4 },
  } as const;

  it.each<[BreakEvenFactor, number, number, Range]>([
    ['averageOrderMinor', 1_000_00, 3_000_00, { low: 20_00, typical: 40_00, high: 60_00 }],
    ['grossMarginRatio', 0.4, 0.6, { low: 32_00, typical: 40_00, high: 48_00 }],
    ['repeatFactor', 1, 2, { low: 40_00, typical: 60_00, high: 80_00 }],
    ['closeRatio', 0.05, 0.15, { low: 20_00, typical: 40_00, high: 60_00 }],
    ['acquisitionShareRatio', 0.3, 0.5, { low: 30_00, typical: 40_00, high: 50_00 }],
  ])('is a range when %s is one', (factor, low, high, cpaMinor) => {
    const economics = { ...exact, [factor]: { kind: 'range', low, high } };
    const breakEven = breakEvenOf(aBrief({ economics }));
    expect(breakEven.cpaMinor).toEqual(cpaMinor);
    expect(breakEven.assumed).toEqual([]);
  });

  it('keeps the worth of a lead apart from what is spent to win one', () => {
    const economics = {
      ...exact,
      acquisitionShareRatio: { kind: 'range', low: 0, high: 1 },
    } as const;
    const { leadValueMinor, cpaMinor } = breakEvenOf(aBrief({ economics }));
    expect(leadValueMinor).toEqual({ low: 100_00, typical: 100_00, high: 100_00 });
    expect(cpaMinor).toEqual({ low: 0, typical: 50_00, high: 100_00 });
  });

  it('takes the sector for what the owner does not know, and says where from', () => {
    const economics = {
      closeRatio: { kind: 'unknown' },
      acquisitionShareRatio: { kind: 'unknown' },
    } as const;
    const { assumed, steps, cpaMinor } = breakEvenOf(aBrief({ economics }));
    expect(assumed).toEqual(['closeRatio', 'acquisitionShareRatio']);
    expect(steps.map(({ assumedFrom }) => assumedFrom)).toEqual([
      null,
      null,
      null,
      'economics.C.closeRatio',
      'economics.acquisition_share',
    ]);
    expect(cpaMinor.low).toBeLessThan(cpaMinor.high);
  });

  it('knows that online the lead is the order', () => {
    const brief = aBrief({
      goals: { objectives: ['online_sales'] },
      economics: { closeRatio: null },
    });
    const { leadValueMinor, customerMarginMinor } = breakEvenOf(brief);
    expect(leadValueMinor).toEqual(customerMarginMinor);
  });

  it('falls back on any sector when none is given', () => {
    const brief = aBrief({ firm: { sector: null }, economics: { repeatFactor: null } });
    expect(breakEvenOf(brief).steps[2]?.assumedFrom).toBe('economics.any.repeatFactor');
  });

  it.each(BREAK_EVEN_FACTORS)('stands on the same figure it shows for %s', (factor) => {
    const brief = aBrief({ economics: { [factor]: { kind: 'unknown' } } });
    const { figure, figureId } = assumedFigureOf(factor, brief);
    expect(breakEvenOf(brief).steps.find((step) => step.factor === factor)).toMatchObject({
      value: figure.value,
      assumedFrom: figureId,
    });
  });

  it('names what makes every lead worth nothing', () => {
    const worthlessWith = (economics: Partial<Economics>) =>
      worthlessFactorsOf(breakEvenOf(aBrief({ economics: { ...exact, ...economics } })));
    expect(worthlessWith({})).toEqual([]);
    expect(worthlessWith({ grossMarginRatio: { kind: 'range', low: 0, high: 0.3 } })).toEqual([]);
    expect(
      worthlessWith({
        grossMarginRatio: { kind: 'value', value: 0 },
        acquisitionShareRatio: { kind: 'range', low: 0, high: 0 },
      }),
    ).toEqual(['grossMarginRatio', 'acquisitionShareRatio']);
    expect(worthlessWith({ averageOrderMinor: { kind: 'value', value: 1 } })).toEqual(
      BREAK_EVEN_FACTORS,
    );
  });
});
