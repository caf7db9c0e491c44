import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '@raccordo/kernel';
import {
  baseOf,
  isUsed,
  keyUseIn,
  missingPlurals,
  readTexts,
  sourcesUnder,
  variablesOf,
} from '../../shared/testing/text-keys.ts';

const SRC = join(import.meta.dirname, '..', '..');
const SHARED = 'shared';

const features = readdirSync(join(SRC, 'features')).filter((feature) =>
  existsSync(join(SRC, 'features', feature, 'i18n')),
);
const namespaces = [
  { name: SHARED, texts: join(SRC, SHARED, 'i18n'), sources: SRC },
  {
    name: 'figures',
    texts: join(SRC, SHARED, 'figures', 'i18n'),
    sources: join(SRC, SHARED, 'figures'),
  },
  {
    name: 'changes',
    texts: join(SRC, SHARED, 'changes', 'i18n'),
    sources: join(SRC, SHARED, 'changes'),
  },
  ...features.map((name) => ({
    name,
    texts: join(SRC, 'features', name, 'i18n'),
    sources: join(SRC, 'features', name),
  })),
];
const sharedKeys = new Set([...readTexts(join(SRC, SHARED, 'i18n'), 'it').keys()].map(baseOf));

describe.each(namespaces)('texts of $name', ({ name, texts: folder, sources }) => {
  const it_ = readTexts(folder, 'it');
  const en = readTexts(folder, 'en');
  const use = keyUseIn(sourcesUnder(sources));

  it('has every key in both languages', () => {
    const keysOf = (texts: ReadonlyMap<string, string>) =>
      [...new Set([...texts.keys()].map(baseOf))].sort();
    expect(keysOf(en)).toEqual(keysOf(it_));
  });

  it('inserts the same figures in both languages', () => {
    const differing = [...it_].filter(
      ([key, text]) => en.has(key) && variablesOf(en.get(key) ?? '') !== variablesOf(text),
    );
    // A singular may leave its number out: "one agency".
    expect(differing.filter(([key]) => !key.endsWith('_one')).map(([key]) => key)).toEqual([]);
  });

  it.each(LOCALES)('has every plural form of %s', (locale) => {
    expect(missingPlurals(readTexts(folder, locale), locale)).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect([...it_, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('keeps no text nobody uses', () => {
    expect([...it_.keys()].filter((key) => !isUsed(key, name, use))).toEqual([]);
  });

  it('defines every key that is asked for', () => {
    const own = new Set([...it_.keys()].flatMap((key) => [key, baseOf(key)]));
    const isDefined = (key: string) =>
      own.has(key) || sharedKeys.has(key.replace(/^shared:/, '')) || key.includes(':');
    const asked = name === SHARED ? [] : [...use.called];
    expect(asked.filter((key) => !isDefined(key))).toEqual([]);
  });
});
