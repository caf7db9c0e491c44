import { SHIPPED_FIGURES } from '@raccordo/taxonomy';
import { mediaOf as mediaWith } from './media.ts';
import type { MediaSplit } from './media.ts';

const mediaOf = (given: MediaSplit) => mediaWith(given, SHIPPED_FIGURES);

const split = { statedMinor: null, leastMinor: 400_00, feesNeededMinor: 2_273_00 };
const mediaAt = (monthlyMinor: number, overrides: Partial<typeof split> = {}) =>
  mediaOf({ monthlyMinor, ...split, ...overrides });

describe('the split between media and fees', () => {
  it.each([
    ['half, while the least media are more than half', 600_00, 300_00],
    ['the least media, as soon as half the budget pays them', 1_000_00, 400_00],
    ['the usual share', 2_600_00, 910_00],
    ['no more than a thousand until every hour is paid', 3_200_00, 1_000_00],
    ['then every further euro', 4_000_00, 1_727_00],
    ['until fees are half', 8_000_00, 4_000_00],
  ])('gives media %s', (_rule, monthlyMinor, mediaMinor) => {
    expect(mediaAt(monthlyMinor)).toBe(mediaMinor);
  });

  it('obeys the owner, up to the whole budget', () => {
    expect(mediaOf({ ...split, monthlyMinor: 2_000_00, statedMinor: 700_00 })).toBe(700_00);
    expect(mediaOf({ ...split, monthlyMinor: 500_00, statedMinor: 700_00 })).toBe(500_00);
  });

  it('gives nothing to channels that buy none', () => {
    expect(mediaAt(5_000_00, { leastMinor: 0 })).toBe(0);
  });
});
