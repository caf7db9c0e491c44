import fc from 'fast-check';
import { NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from '@raccordo/matching';
import { attentionAt, exposureShares, type Listed } from './attention.ts';

describe('attention', () => {
  it.each([
    [1, 1],
    [2, 0.63093],
    [3, 0.5],
    [5, 0.38685],
    [6, 0],
  ])('of rank %i is %d', (rank, attention) => {
    expect(attentionAt(rank)).toBeCloseTo(attention, 5);
  });
});

const shareOf = (lists: readonly (readonly Listed[])[], id: string) =>
  exposureShares(lists).find((one) => one.id === id);

describe('two lists of two agencies', () => {
  const lists: readonly (readonly Listed[])[] = [
    [
      { id: 'a', rank: 1, scorePpm: 600_000 },
      { id: 'b', rank: 2, scorePpm: 400_000 },
    ],
    [
      { id: 'b', rank: 1, scorePpm: 300_000 },
      { id: 'a', rank: 2, scorePpm: 100_000 },
    ],
  ];

  it('share attention by rank and merit by score, each list alike', () => {
    const first = 1 / (1 + 1 / Math.log2(3));
    expect(shareOf(lists, 'a')?.attentionShare).toBeCloseTo((first + (1 - first)) / 2, 12);
    expect(shareOf(lists, 'a')?.meritShare).toBeCloseTo((0.6 + 0.25) / 2, 12);
    expect(shareOf(lists, 'b')?.meritShare).toBeCloseTo((0.4 + 0.75) / 2, 12);
    expect(shareOf(lists, 'a')).toMatchObject({ shown: 2, contended: 2 });
  });
});

describe('below the shortlist', () => {
  const five = Array.from({ length: SHORTLIST_SIZE }, (_, index): Listed => ({
    id: `${index}`,
    rank: index + 1,
    scorePpm: 500_000,
  }));
  const sixth = (scorePpm: number): Listed => ({ id: 'sixth', rank: 6, scorePpm });

  it('whoever is within the band has merit and no attention', () => {
    const share = shareOf([[...five, sixth(500_000 - NEAR_EQUAL_BAND_PPM)]], 'sixth');
    expect(share).toMatchObject({ shown: 0, contended: 1, attentionShare: 0 });
    expect(share?.meritShare).toBeCloseTo(480 / 2_980, 12);
  });

  it('whoever is farther had no claim to be shown', () => {
    expect(shareOf([[...five, sixth(500_000 - NEAR_EQUAL_BAND_PPM - 1)]], 'sixth')).toBeUndefined();
  });
});

const list = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      scorePpm: fc.integer({ min: 0, max: 10 ** 6 }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((drawn) =>
    [...drawn]
      .sort((a, b) => b.scorePpm - a.scorePpm)
      .map((one, index): Listed => ({ ...one, rank: index + 1 })),
  );
const lists = fc.array(list, { maxLength: 8 });

describe('for any lists', () => {
  it('attention and merit both sum to one, or to nothing', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const shares = exposureShares(drawn);
        const total = shares.length === 0 ? 0 : 1;
        expect(shares.reduce((sum, one) => sum + one.attentionShare, 0)).toBeCloseTo(total, 9);
        expect(shares.reduce((sum, one) => sum + one.meritShare, 0)).toBeCloseTo(total, 9);
      }),
    );
  });

  it('the same lists again change no share, and their order none either', () => {
    fc.assert(
      fc.property(lists, (drawn) => {
        const once = exposureShares(drawn);
        const twice = exposureShares([...drawn, ...[...drawn].reverse()]);
        for (const [index, { attentionShare, meritShare, id }] of once.entries()) {
          expect(twice[index]?.id).toBe(id);
          expect(twice[index]?.attentionShare).toBeCloseTo(attentionShare, 9);
          expect(twice[index]?.meritShare).toBeCloseTo(meritShare, 9);
        }
      }),
    );
  });
});
