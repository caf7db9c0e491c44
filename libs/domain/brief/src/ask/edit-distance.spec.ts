import fc from 'fast-check';
import { editDistanceWithin } from './edit-distance.ts';
import { letterSetOf, mayBeWithin } from './letter-set.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 10 });

describe('editDistanceWithin', () => {
  it.each([
    ['facebook', 'facebook', 0],
    ['facebok', 'facebook', 1],
    ['instagramm', 'instagram', 1],
    ['webiste', 'website', 1],
    ['newsleter', 'newsletter', 1],
    ['ecomerc', 'ecommerc', 1],
    ['sito', 'facebook', 3],
  ])('from %s to %s', (from, to, expected) => {
    expect(editDistanceWithin(from, to, 2)).toBe(expected);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        expect(editDistanceWithin(a, b, limit)).toBe(editDistanceWithin(b, a, limit));
      }),
    );
  });

  it('answers the same whatever the limit, as long as it is within', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const exact = editDistanceWithin(a, b, 20);
        expect(editDistanceWithin(a, b, limit)).toBe(Math.min(exact, limit + 1));
      }),
    );
  });
});

describe('the sieve of letters', () => {
  it('never holds back a word within the distance', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const isWithin = editDistanceWithin(a, b, limit) <= limit;
        const isLetThrough = mayBeWithin(limit, letterSetOf(a), letterSetOf(b));
        expect(!isWithin || isLetThrough).toBe(true);
      }),
    );
  });
});
