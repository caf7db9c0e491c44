import fc from 'fast-check';
import { MAX_SLUG_LENGTH, slugOf } from './slug.ts';

describe('the slug of a name', () => {
  it.each([
    ['Studio Meridiana', 'studio-meridiana'],
    ['Città & Parole S.r.l.', 'citta-e-parole-s-r-l'],
    ["L'Officina dell’Ads", 'l-officina-dell-ads'],
    ['  ...Über—Größe!!  ', 'uber-grosse'],
    ['Łódź Ærø', 'lodz-aero'],
    ['ＡＢＣ ½ 24/7', 'abc-1-2-24-7'],
    ['株式会社', 'agency'],
    ['', 'agency'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('stays short and does not end in a dash', () => {
    const slug = slugOf(`${'a'.repeat(MAX_SLUG_LENGTH - 1)} bcd`);
    expect(slug).toBe('a'.repeat(MAX_SLUG_LENGTH - 1));
  });

  it('is always safe in an address, and the slug of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
        const slug = slugOf(name);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(MAX_SLUG_LENGTH);
        expect(slugOf(slug)).toBe(slug);
      }),
      { numRuns: 1_000 },
    );
  });
});
