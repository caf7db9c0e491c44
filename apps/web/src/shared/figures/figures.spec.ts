import { LOCALES } from '@raccordo/kernel';
import { CHANNEL_IDS, FIGURES, SECTOR_IDS, isCapabilityId } from '@raccordo/taxonomy';
import { join } from 'node:path';
import { readTexts } from '../testing/text-keys.ts';

/** Named by the taxonomy, or by a pattern. */
const isNamedElsewhere = (part: string): boolean =>
  isCapabilityId(part) ||
  ([...CHANNEL_IDS, ...SECTOR_IDS] as readonly string[]).includes(part) ||
  /^month_\d+$/.test(part);

describe.each(LOCALES)('published figures in %s', (locale) => {
  const texts = readTexts(join(import.meta.dirname, 'i18n'), locale);
  const unnamed = (prefix: string, ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => !texts.has(`${prefix}.${id}`));
  const parts = Object.keys(FIGURES).map((id) => id.split('.'));

  it('have a group with a name', () => {
    expect(
      unnamed(
        'group',
        parts.flatMap(([group = '']) => group),
      ),
    ).toEqual([]);
  });

  it('have a name made of known parts', () => {
    const own = parts.flatMap(([, ...rest]) => rest).filter((part) => !isNamedElsewhere(part));
    expect(unnamed('part', own)).toEqual([]);
  });

  it('have a unit in words', () => {
    const units = Object.values(FIGURES).map(({ unit }) => unit);
    expect(
      unnamed(
        'unit',
        units.filter((unit) => unit !== 'ratio'),
      ),
    ).toEqual([]);
  });
});
