import { aNeed } from '@raccordo/planning/testing';
import { byStanding, rankMatches } from './rank-matches.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [60, 6], seo: [40, 6] }),
  feeBudgetMinor: 2_000_00,
});
const ads = offers({ search_ads: ['verified', 20] });
const seo = offers({ seo: ['verified', 20] });

describe('the standing', () => {
  const standing = { id: 'b', scorePpm: 500_000, coveragePpm: 400_000 };

  it.each([
    ['score', { ...standing, id: 'a', scorePpm: 499_999, coveragePpm: 900_000 }],
    ['coverage when scores are equal', { ...standing, id: 'a', coveragePpm: 399_999 }],
    ['id when all else is equal', { ...standing, id: 'c' }],
  ])('goes by %s', (_by, below) => {
    expect(byStanding(standing, below)).toBeLessThan(0);
    expect(byStanding(below, standing)).toBeGreaterThan(0);
  });
});

describe('ranking', () => {
  it('puts the higher score first and numbers from one', () => {
    const outcome = rankMatches(need, [
      aCandidate({ id: 'a', offers: seo }),
      aCandidate({ id: 'b', offers: ads }),
    ]);
    expect(outcome).toMatchObject({
      kind: 'ranked',
      eligible: 2,
      ranked: [
        { rank: 1, id: 'b', coveragePpm: 600_000 },
        { rank: 2, id: 'a', coveragePpm: 400_000 },
      ],
      excluded: [],
    });
  });

  it('cuts to the limit but says how many were eligible', () => {
    const pool = ['c', 'a', 'b'].map((id) => aCandidate({ id, offers: ads }));
    expect(rankMatches(need, pool, { limit: 2 })).toMatchObject({
      ranked: [{ id: 'a' }, { id: 'b' }],
      eligible: 3,
    });
  });

  it('lists who is excluded by id, each with every reason', () => {
    const outcome = rankMatches(need, [
      aCandidate({ id: 'z', offers: ads, isAvailable: false }),
      aCandidate({ id: 'm', offers: ads }),
      aCandidate({ id: 'a', offers: ads, isSuspended: true, minRetainerMinor: 9_000_00 }),
    ]);
    expect(outcome.excluded).toEqual([
      {
        id: 'a',
        reasons: [
          { reason: 'suspended', params: {} },
          {
            reason: 'minimum_retainer',
            params: { minRetainerMinor: 9_000_00, feeBudgetMinor: 2_000_00 },
          },
        ],
      },
      { id: 'z', reasons: [{ reason: 'unavailable', params: {} }] },
    ]);
  });

  it('answers "no agency" with what keeps them out, most frequent first', () => {
    const outcome = rankMatches(need, [
      aCandidate({ id: 'a', offers: ads, isAvailable: false }),
      aCandidate({ id: 'b', offers: ads, minRetainerMinor: 3_000_00 }),
      aCandidate({ id: 'c', offers: ads, minRetainerMinor: 4_000_00, languages: ['de'] }),
    ]);
    expect(outcome).toMatchObject({
      kind: 'no_agency',
      reasons: [
        { reason: 'minimum_retainer', count: 2 },
        { reason: 'unavailable', count: 1 },
      ],
    });
    expect(outcome.excluded).toHaveLength(3);
  });

  it('answers "no agency" when there is none at all', () => {
    expect(rankMatches(need, [])).toEqual({ kind: 'no_agency', reasons: [], excluded: [] });
  });
});
