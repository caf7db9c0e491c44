import { aBrief } from '@raccordo/brief/testing';
import { breakEvenOf } from './break-even.ts';

describe('the break-even', () => {
  it('is a range when an answer is a range', () => {
    const economics = {
      averageOrderMinor: { kind: 'range', low: 1_000_00, high: 3_000_00 },
      grossMarginRatio: { kind: 'value', value: 0.5 },
      repeatFactor: { kind: 'value', value: 1 },
      closeRatio: { kind: 'value', value: 0.1 },
      acquisitionShareRatio: 0.4,
    } as const;
    expect(breakEvenOf(aBrief({ economics })).cpaMinor).toEqual({
      low: 20_00,
      typical: 40_00,
      high: 60_00,
    });
  });

  it('takes the sector for what the owner does not know, and says where from', () => {
    const economics = { closeRatio: { kind: 'unknown' }, acquisitionShareRatio: null } as const;
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
});
