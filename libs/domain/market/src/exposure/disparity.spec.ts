import type { ExposureShare } from './attention.ts';
import { disparityOf } from './disparity.ts';

const share = (id: string, attentionShare: number, meritShare: number): ExposureShare => ({
  id,
  shown: 1,
  contended: 1,
  attentionShare,
  meritShare,
});

const firstLetter = (id: string): string => id.slice(0, 1);

describe('two groups of two', () => {
  const shares = [
    share('a1', 0.4, 0.3),
    share('a2', 0.2, 0.2),
    share('b1', 0.3, 0.4),
    share('b2', 0.1, 0.1),
  ];
  const { groups, ratio } = disparityOf(shares, firstLetter, 2);

  it('have their shares added, and attention for each unit of merit', () => {
    expect(groups.map(({ group, agencies }) => [group, agencies])).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
    expect(groups[0]?.attentionPerMerit).toBeCloseTo(1.2, 12);
    expect(groups[1]?.attentionPerMerit).toBeCloseTo(0.8, 12);
  });

  it('differ by the ratio of the worst to the best', () => {
    expect(ratio).toBeCloseTo(2 / 3, 12);
  });
});

it('is one where everybody is shown as deserved', () => {
  const shares = ['a', 'b', 'c'].map((id, index) => share(id, index / 3, index / 3));
  expect(disparityOf(shares.slice(1), firstLetter, 1).ratio).toBeCloseTo(1, 12);
});

it('compares no group too small to be one', () => {
  const { ratio, groups } = disparityOf([share('a', 0.9, 0.5), share('b', 0.1, 0.5)], firstLetter);
  expect(ratio).toBeNull();
  expect(groups).toHaveLength(2);
});

it('has nothing to say of merit that is not there', () => {
  expect(disparityOf([share('a', 0, 0)], firstLetter, 1)).toEqual({
    groups: [
      { group: 'a', agencies: 1, attentionShare: 0, meritShare: 0, attentionPerMerit: null },
    ],
    ratio: null,
  });
});
