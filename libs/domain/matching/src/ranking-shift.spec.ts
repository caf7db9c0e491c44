import fc from 'fast-check';
import type { Standing } from './rank-matches.ts';
import { SHIFT_DEPTH, rankingShift, shiftOf } from './ranking-shift.ts';

/** Ids in order, the first with the highest score. */
const ranked = (ids: string): readonly Standing[] =>
  Array.from(ids).map((id, at) => ({ id, scorePpm: 900_000 - at * 1_000, coveragePpm: 500_000 }));

const shift = (before: string, after: string) =>
  shiftOf({ needId: 'n', before: ranked(before), after: ranked(after) });

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

describe('how the ranking of one need moves', () => {
  it('says nothing where nothing moves', () => {
    expect(shift('abcdefg', 'abcdefg')).toMatchObject({
      placesChanged: 0,
      newcomers: 0,
      enteredShortlist: [],
      leftShortlist: [],
      isFirstChanged: false,
      overlapRatio: 1,
      biggestScoreMovePpm: 0,
    });
  });

  it('counts the places that change hands, and says who enters and leaves the shortlist', () => {
    expect(shift('abcdefg', 'abcdfeg')).toMatchObject({
      placesChanged: 2,
      newcomers: 0,
      enteredShortlist: ['f'],
      leftShortlist: ['e'],
      isFirstChanged: false,
    });
  });

  it('weighs the top more than the bottom', () => {
    const atTop = shift('abcdefgh', 'bacdefgh').overlapRatio;
    const atBottom = shift('abcdefgh', 'abcdefhg').overlapRatio;
    expect(atTop).toBeLessThan(atBottom);
    expect(atBottom).toBeLessThan(1);
  });

  it('gives places and scores to draw, also of those who leave the compared part', () => {
    const { moves, biggestScoreMovePpm } = shift('abc', 'cad');
    expect(moves).toEqual([
      move('c', 3, 1, 898_000, 900_000),
      move('a', 1, 2, 900_000, 899_000),
      move('d', null, 3, null, 898_000),
      move('b', 2, null, 899_000, null),
    ]);
    expect(biggestScoreMovePpm).toBe(2_000);
  });

  it('finds the place of an agency that was further down than is compared', () => {
    const { moves, newcomers } = shift(LETTERS, `z${LETTERS.slice(0, 25)}`);
    expect(moves.find(({ agencyId }) => agencyId === 'z')).toMatchObject({
      placeBefore: 26,
      placeAfter: 1,
    });
    expect(newcomers).toBe(1);
  });

  it('is nothing in common between rankings that share nobody', () => {
    expect(shift('abc', 'xyz').overlapRatio).toBe(0);
    expect(shift('', '').overlapRatio).toBe(1);
    expect(shift('', 'a')).toMatchObject({ placesChanged: 1, isFirstChanged: true });
  });

  it('always lies between nothing in common and the same, and the same both ways', () => {
    const rankings = fc.shuffledSubarray(Array.from(LETTERS)).map((ids) => ids.join(''));
    fc.assert(
      fc.property(rankings, rankings, (before, after) => {
        const { overlapRatio, placesChanged, moves } = shift(before, after);
        expect(overlapRatio).toBeGreaterThanOrEqual(0);
        expect(overlapRatio).toBeLessThanOrEqual(1);
        expect(overlapRatio).toBeCloseTo(shift(after, before).overlapRatio, 12);
        const isSame = before.slice(0, SHIFT_DEPTH) === after.slice(0, SHIFT_DEPTH);
        expect(placesChanged === 0).toBe(isSame);
        expect(overlapRatio > 0.999_999_999).toBe(isSame);
        expect(new Set(moves.map(({ agencyId }) => agencyId)).size).toBe(moves.length);
      }),
    );
  });
});

describe('how the rankings of many needs move', () => {
  const need = (needId: string, before: string, after: string) => ({
    needId,
    before: ranked(before),
    after: ranked(after),
  });

  it('counts needs by how much they move, and puts the most moved first', () => {
    const all = rankingShift([
      need('same', 'abcdefg', 'abcdefg'),
      need('below', 'abcdefg', 'abcdegf'),
      need('first', 'abcdefg', 'bacdefg'),
      need('list', 'abcdefg', 'fabcdeg'),
    ]);
    expect(all.needs.map(({ needId }) => needId)).toEqual(['list', 'first', 'below', 'same']);
    expect(all).toMatchObject({ unmoved: 1, firstChanged: 2, shortlistChanged: 1 });
    expect(all.byPlacesChanged.map(({ needs }) => needs)).toEqual([1, 2, 0, 1, 0]);
    expect(all.leastOverlapRatio).toBe(all.needs[0]?.overlapRatio);
    expect(all.meanOverlapRatio).toBeGreaterThan(all.leastOverlapRatio);
  });

  it('puts every need in one band', () => {
    const rankings = fc.shuffledSubarray(Array.from(LETTERS)).map((ids) => ids.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(rankings, rankings)), (pairs) => {
        const all = rankingShift(pairs.map(([a, b], at) => need(`${at}`, a, b)));
        const counted = all.byPlacesChanged.reduce((sum, { needs }) => sum + needs, 0);
        expect(counted).toBe(pairs.length);
      }),
    );
  });

  it('has nothing to show without needs', () => {
    expect(rankingShift([])).toMatchObject({ needs: [], unmoved: 0, meanOverlapRatio: 1 });
  });
});

function move(
  agencyId: string,
  placeBefore: number | null,
  placeAfter: number | null,
  scoreBeforePpm: number | null,
  scoreAfterPpm: number | null,
) {
  return { agencyId, placeBefore, placeAfter, scoreBeforePpm, scoreAfterPpm };
}
