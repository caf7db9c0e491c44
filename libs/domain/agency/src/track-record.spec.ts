import { trackRecordPpm } from './track-record.ts';

describe('the track record', () => {
  it.each([
    ['an agency without a rating: the prior', null, 978_000],
    ['a rating without reviews: the prior', { mean: 0, count: 0 }, 978_000],
    ['eleven reviews at the prior mean: the prior', { mean: 4.89, count: 11 }, 978_000],
    ['one perfect review: hardly a bonus', { mean: 5, count: 1 }, 979_833],
    ['one awful review: not the end', { mean: 1, count: 1 }, 913_167],
    ['many poor reviews: nearly their mean', { mean: 3, count: 989 }, 604_158],
  ])('%s', (_case, rating, ppm) => {
    expect(trackRecordPpm(rating)).toBe(ppm);
  });
});
