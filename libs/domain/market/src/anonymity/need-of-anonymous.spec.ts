import fc from 'fast-check';
import { WHOLE_PPM } from '@raccordo/kernel';
import { explainMatch } from '@raccordo/matching';
import { aCandidate, arbitraryCandidate, arbitraryNeed, offers } from '@raccordo/matching/testing';
import type { Need } from '@raccordo/planning';
import { aNeed } from '@raccordo/planning/testing';
import { FEE_BANDS, feeBandOf, feeOfBand } from './fee-band.ts';
import { needOfAnonymous } from './need-of-anonymous.ts';
import { releaseNeeds } from './release-needs.ts';

const told = (need: Need): Need => {
  const [released] = releaseNeeds(
    [{ subject: 's', key: 'k', matchedOn: '2026-03-17', objective: 'awareness', need }],
    1,
  ).released;
  if (released === undefined) throw new Error('One firm is enough here');
  return needOfAnonymous(released);
};

it('is a need the engine can read: weights sum to the whole, every line takes time', () => {
  fc.assert(
    fc.property(arbitraryNeed, (need) => {
      const { lines } = told(need);
      expect(lines.reduce((sum, { weightPpm }) => sum + weightPpm, 0)).toBe(WHOLE_PPM);
      expect(lines.every(({ minutes }) => minutes > 0 && minutes % 60 === 0)).toBe(true);
    }),
  );
});

/** Figures explained to the agency are computed from what was released, so they cannot tell more. */
it('gives two needs that read alike the very same explanation', () => {
  const one = aNeed({ feeBudgetMinor: 1_010_00, languages: ['it'], refusesSectorConflict: true });
  const two = aNeed({ feeBudgetMinor: 1_490_00, languages: ['de'], isRemoteAccepted: false });
  fc.assert(
    fc.property(arbitraryCandidate, (candidate) => {
      expect(explainMatch(told(one), candidate)).toEqual(explainMatch(told(two), candidate));
    }),
  );
});

it('holds the middle of the band for the budget', () => {
  expect(told(aNeed({ feeBudgetMinor: 1_010_00 })).feeBudgetMinor).toBe(1_250_00);
  expect(told(aNeed({ feeBudgetMinor: null })).feeBudgetMinor).toBeNull();
});

it('asks for no trade where the trade is not told', () => {
  const needs = (['F', 'I', 'C'] as const).map((sector, index) => ({
    subject: `${index}`,
    key: `${index}`,
    matchedOn: '2026-03-17',
    objective: 'awareness' as const,
    need: aNeed({ sector }),
  }));
  const sectors = releaseNeeds(needs).released.map((need) => needOfAnonymous(need).sector);
  expect(sectors).toEqual([null, null, null]);
});

it('shuts the gate of the region where the region is told', () => {
  const away = aCandidate({
    isRemote: false,
    servedRegions: ['ITG1'],
    offers: offers({ search_ads: ['shown', 9] }),
  });
  const { gateFailures } = explainMatch(told(aNeed({ region: 'ITC4' })), away);
  expect(gateFailures.map(({ reason }) => reason)).toEqual(['region']);
});

describe('bands of fees', () => {
  it('follow each other without a hole, and hold every fee', () => {
    for (const [index, { toMinor }] of FEE_BANDS.entries()) {
      expect(toMinor).toBe(FEE_BANDS[index + 1]?.fromMinor ?? null);
    }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fee) => {
        const band = feeBandOf(fee);
        expect(fee >= band.fromMinor && (band.toMinor === null || fee < band.toMinor)).toBe(true);
        expect(feeBandOf(feeOfBand(band))).toEqual(band);
      }),
    );
  });
});
