import { EVIDENCE_LEVELS } from '@raccordo/agency';
import {
  CAPABILITY_IDS,
  LANGUAGE_IDS,
  REGION_IDS,
  SECTOR_IDS,
  SIZE_CLASSES,
} from '@raccordo/taxonomy';
import * as At from './layout.ts';

/** [start, bytes of one agency] in the order they lie in a block. */
const COLUMNS = [
  [At.HOURS, At.CAPABILITY_COUNT],
  [At.EVIDENCE, At.EVIDENCE_COLUMNS],
  [At.GATES, 4],
  [At.TRAITS, 4],
  [At.RETAINER, 4],
  [At.RATE_LOW, 2],
  [At.RATE_HIGH, 1],
  [At.IDS, 16],
] as const;

/** [start, bytes] of what the first page holds. */
const AREAS = [
  [At.REQUEST, At.SIZE_HALVES + 32],
  [At.LINES, At.CAPABILITY_COUNT * At.LINE_BYTES],
  [At.PAIRS, At.CAPABILITY_COUNT * EVIDENCE_LEVELS.length * At.PAIR_BYTES],
  [At.SCRATCH, At.CAPABILITY_COUNT * At.SCRATCH_BYTES],
  [At.RATES, 64],
  [At.TERMS, 64],
  [At.RANKED, At.MAX_RANKED * At.RANKED_BYTES],
] as const;

describe('the layout of the kernel', () => {
  it('has no gap and no overlap between the columns of a block', () => {
    let end = 0;
    for (const [start, width] of COLUMNS) {
      expect(start).toBe(end);
      end = start + width * At.BLOCK_AGENCIES;
    }
    expect(end).toBe(At.BLOCK_BYTES);
  });

  it('keeps the areas of the first page apart', () => {
    AREAS.forEach(([start, bytes], index) => {
      expect(start + bytes).toBeLessThanOrEqual(AREAS[index + 1]?.[0] ?? At.FIRST_BLOCK);
    });
  });

  it('has a bit for every word of the taxonomy', () => {
    expect(CAPABILITY_IDS).toHaveLength(At.CAPABILITY_COUNT);
    expect(1 << REGION_IDS.length).toBe(At.REMOTE_BIT);
    expect(1 << (At.LANGUAGE_SHIFT + LANGUAGE_IDS.length)).toBe(At.OPEN_BIT);
    expect(SECTOR_IDS).toHaveLength(At.TRAIT_BITS);
    expect(SIZE_CLASSES.length).toBeLessThanOrEqual(4);
    expect(EVIDENCE_LEVELS.length).toBeLessThanOrEqual(4);
  });
});
