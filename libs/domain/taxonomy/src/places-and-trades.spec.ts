import { LOCALES } from '@raccordo/kernel';
import { LANGUAGE_IDS } from './language-id.ts';
import { LANGUAGES } from './language.ts';
import { MACRO_AREA_IDS, MACRO_AREA_NAMES, macroAreaOf } from './macro-area.ts';
import { REGION_IDS } from './region-id.ts';
import { REGIONS } from './region.ts';
import { SECTOR_IDS } from './sector-id.ts';
import { SECTORS } from './sector.ts';

describe.each([
  ['sectors', SECTORS, SECTOR_IDS, 22],
  ['regions', REGIONS, REGION_IDS, 21],
  ['languages', LANGUAGES, LANGUAGE_IDS, 8],
] as const)('%s', (_, entries, ids, count) => {
  it('list every id once, in order', () => {
    expect(entries.map(({ id }) => id)).toEqual(ids);
    expect(entries).toHaveLength(count);
  });

  it.each(LOCALES)('have names of their own in "%s"', (locale) => {
    const names = entries.map(({ name }) => name[locale]);
    expect(new Set(names).size).toBe(count);
    expect(names).not.toContain('');
  });
});

describe('codes an owner may know', () => {
  it.each([
    ['ITC4', 'Lombardia'],
    ['ITH3', 'Veneto'],
    ['ITI4', 'Lazio'],
    ['ITG1', 'Sicilia'],
  ])('%s is %s', (id, name) => {
    expect(REGIONS.find((region) => region.id === id)?.name.it).toBe(name);
  });

  it.each([
    ['C', 'Manufacturing'],
    ['F', 'Building'],
    ['K', 'Software'],
    ['N', 'Professional'],
    ['R', 'Health'],
  ])('section %s is about %s', (id, word) => {
    expect(SECTORS.find((sector) => sector.id === id)?.name.en).toContain(word);
  });
});

describe('areas', () => {
  it('hold every region, each of them at least one', () => {
    expect(new Set(REGION_IDS.map(macroAreaOf))).toEqual(new Set(MACRO_AREA_IDS));
  });

  it.each([
    ['ITC4', 'Nord-ovest'],
    ['ITH3', 'Nord-est'],
    ['ITI4', 'Centro'],
    ['ITF3', 'Sud'],
    ['ITG2', 'Isole'],
  ] as const)('put %s in "%s"', (region, name) => {
    expect(MACRO_AREA_NAMES[macroAreaOf(region)].it).toBe(name);
  });
});
