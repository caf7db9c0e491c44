import { ppmOf } from '@raccordo/kernel';
import { scoreOf } from '../score.ts';
import { coverageOf } from '../coverage.ts';
import { MERIDIANA, OLDANI } from '../testing/index.ts';

/** Enough money for every line, so that no minute moves elsewhere when one is dropped. */
const need = { ...OLDANI, feeBudgetMinor: 3_000_00 };
/** What else speaks for Meridiana, if it covered everything: 14.67 + 12 + 8 + 4 points. */
const ELSE_PPM = 386_700;
const without = (dropped: string) => ({
  ...MERIDIANA,
  offers: MERIDIANA.offers.filter(({ capability }) => capability !== dropped),
});

describe('an agency that stops offering a service', () => {
  it.each(MERIDIANA.offers.map(({ capability }) => capability))(
    'loses exactly the part of %s, and what else speaks for it on that part',
    (capability) => {
      const before = coverageOf(need, MERIDIANA);
      const part = before.lines.find((line) => line.capability === capability)!.coveragePpm;
      const points = scoreOf(need, MERIDIANA).contributions.find(
        (contribution) => contribution.capability === capability,
      )!.pointsPpm;

      expect(part).toBeGreaterThan(0);
      expect(coverageOf(need, without(capability)).totalPpm).toBe(before.totalPpm - part);
      const elseLost = ppmOf(ELSE_PPM, before.totalPpm) - ppmOf(ELSE_PPM, before.totalPpm - part);
      expect(scoreOf(need, without(capability)).scorePpm).toBe(
        scoreOf(need, MERIDIANA).scorePpm - points - elseLost,
      );
    },
  );

  it('loses less than that part when money is short: the freed hours go to the next line', () => {
    const before = coverageOf(OLDANI, MERIDIANA);
    const after = coverageOf(OLDANI, without('email_dem'));
    // Five hours of email were worth 8 points; two of them finish analytics, worth 3.2.
    expect(before.totalPpm - after.totalPpm).toBe(80_000 - 32_000);
  });
});
