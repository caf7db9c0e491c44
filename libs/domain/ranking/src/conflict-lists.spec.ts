import fc from 'fast-check';
import { SECTOR_IDS } from '@raccordo/taxonomy';
import { ConflictLists } from './conflict-lists.ts';

const act = fc.record({
  place: fc.integer({ min: 0, max: 300 }),
  sectors: fc.integer({ min: 0, max: 2 ** SECTOR_IDS.length - 1 }),
  isRemoval: fc.boolean(),
});

describe('ConflictLists', () => {
  it('behaves as one set of places for each sector, in ascending order', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 200 }), (acts) => {
        const lists = new ConflictLists();
        const model = SECTOR_IDS.map(() => new Set<number>());
        for (const { place, sectors, isRemoval } of acts) {
          if (isRemoval) lists.remove(place, sectors);
          else lists.add(place, sectors);
          model.forEach((places, sector) => {
            if ((sectors & (1 << sector)) === 0) return;
            if (isRemoval) places.delete(place);
            else places.add(place);
          });
        }
        model.forEach((places, sector) => {
          expect([...lists.placesOf(sector)]).toEqual([...places].sort((a, b) => a - b));
        });
      }),
      { numRuns: 200 },
    );
  });

  it('tells the sectors of one agency', () => {
    const lists = new ConflictLists();
    lists.add(7, 0b101);
    lists.add(8, 0b010);
    lists.remove(7, 0b001);
    expect([6, 7, 8].map((place) => lists.sectorsOf(place))).toEqual([0, 0b100, 0b010]);
  });
});
