import fc from 'fast-check';
import { applyExposure, NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from './exposure.ts';

const ranked = [90, 80, 70, 60, 50, 49, 48.5, 48, 47.9].map((points, index) => ({
  id: `a${index + 1}`,
  rank: index + 1,
  scorePpm: points * 10_000,
}));
const counts = (shown: Record<string, number>) => new Map(Object.entries(shown));
const idsOf = (matches: readonly { id: string }[]): string[] => matches.map(({ id }) => id);
const shortlistOf = (shown: Record<string, number>): string[] =>
  idsOf(applyExposure(ranked, counts(shown)).slice(0, SHORTLIST_SIZE));

describe('the exposure slot', () => {
  it('goes to the least shown of those within the band below the shortlist', () => {
    const shown = applyExposure(ranked, counts({ a5: 9, a6: 4, a7: 2, a8: 3 }));
    expect(idsOf(shown)).toEqual(['a1', 'a2', 'a3', 'a4', 'a7', 'a5', 'a6', 'a8', 'a9']);
    expect(idsOf(shown.filter(({ isExposureSlot }) => isExposureSlot))).toEqual(['a7']);
  });

  it('keeps the rank by formula, so that the screen can say so', () => {
    const slot = applyExposure(ranked, counts({ a5: 9, a6: 9, a7: 2, a8: 3 }))[4];
    expect(slot).toEqual({ id: 'a7', rank: 7, scorePpm: 485_000, isExposureSlot: true });
  });

  it.each([
    ['nobody was shown less than the holder', { a5: 1, a6: 1, a7: 1, a8: 2 }, 'a5'],
    ['two were shown as little: the better ranked', { a5: 9, a6: 5 }, 'a7'],
    ['a8 is on the very edge of the band', { a5: 9, a6: 9, a7: 9 }, 'a8'],
    ['only a9, outside the band, was shown less', { a5: 9, a6: 9, a7: 9, a8: 9 }, 'a5'],
  ])('when %s', (_when, shown, fifth) => {
    expect(shortlistOf(shown)).toEqual(['a1', 'a2', 'a3', 'a4', fifth]);
  });

  it('moves nobody when there are no more than the shortlist holds', () => {
    const few = ranked.slice(0, SHORTLIST_SIZE);
    expect(idsOf(applyExposure(few, counts({ a5: 9 })))).toEqual(idsOf(few));
    expect(idsOf(applyExposure(few.slice(0, 2), counts({ a1: 9 })))).toEqual(['a1', 'a2']);
  });

  it('never moves anything outside the band, and never anybody by more than one place down', () => {
    const matches = fc
      .uniqueArray(fc.record({ id: fc.uuid(), scorePpm: fc.integer({ min: 0, max: 120_000 }) }), {
        selector: ({ id }) => id,
      })
      .map((drawn) => drawn.sort((a, b) => b.scorePpm - a.scorePpm));
    const figures = matches.chain((list) =>
      fc.record({
        list: fc.constant(list),
        exposures: fc.array(fc.nat(3), { minLength: list.length, maxLength: list.length }),
        size: fc.integer({ min: 1, max: 8 }),
      }),
    );
    fc.assert(
      fc.property(figures, ({ list, exposures, size }) => {
        const shown = new Map(list.map(({ id }, index) => [id, exposures[index]!]));
        const result = applyExposure(list, shown, { size });
        expect(idsOf(result).sort()).toEqual(idsOf(list).sort());
        expect(result.filter(({ isExposureSlot }) => isExposureSlot).length).toBeLessThan(2);
        for (const [place, { id, scorePpm, isExposureSlot }] of result.entries()) {
          const was = list.findIndex((match) => match.id === id);
          if (place === was) continue;
          const held = list[size - 1]!;
          expect(Math.abs(held.scorePpm - scorePpm)).toBeLessThanOrEqual(NEAR_EQUAL_BAND_PPM);
          expect(isExposureSlot ? place : place - 1).toBe(isExposureSlot ? size - 1 : was);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
