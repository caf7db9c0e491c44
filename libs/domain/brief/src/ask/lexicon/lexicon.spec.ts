import { CAPABILITY_IDS } from '@raccordo/taxonomy';
import { foldOf } from '../token.ts';
import { DECOYS } from './decoys.ts';
import { CERTAINTIES } from './lexicon.ts';
import type { CertaintyTier } from './lexicon.ts';
import { LEXICON } from './lexicon-index.ts';
import { REFUSALS } from './refusals.ts';
import { SPELLINGS } from './spellings.ts';
import { FILLERS, WORD_LISTS } from './word-lists.ts';

const lexiconPhrases = Object.values(LEXICON).flatMap((phrases) => Object.values(phrases).flat());
const allPhrases = [...lexiconPhrases, ...DECOYS, ...Object.values(REFUSALS).flat()];

describe('the lexicon', () => {
  it('has words for every capability', () => {
    expect(Object.keys(LEXICON).sort()).toEqual([...CAPABILITY_IDS].sort());
  });

  it.each(Object.entries(LEXICON))('lists no phrase of %s twice', (_, phrases) => {
    const all = Object.values(phrases).flat();
    expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
  });

  it('is written in its own notation', () => {
    const notation =
      /^(=[a-z0-9]+|[a-z0-9]+\*?|\{[a-z]+\}|_)( (=[a-z0-9]+|[a-z0-9]+\*?|\{[a-z]+\}|_))*$/;
    expect(allPhrases.filter((phrase) => !notation.test(phrase))).toEqual([]);
  });

  it('names only word lists that exist', () => {
    const lists = allPhrases.flatMap((phrase) => phrase.match(/(?<=\{)[a-z]+(?=\})/g) ?? []);
    expect(lists.filter((list) => !Object.hasOwn(WORD_LISTS, list))).toEqual([]);
  });

  it('writes endings of any kind only after three letters', () => {
    const prefixes = [...allPhrases, ...Object.values(WORD_LISTS).flat()]
      .flatMap((phrase) => phrase.split(' '))
      .filter((word) => word.endsWith('*'));
    expect(prefixes.filter((word) => word.length < 4)).toEqual([]);
  });

  it('is not all skipped words', () => {
    const empty = lexiconPhrases.filter((phrase) =>
      phrase.split(' ').every((word) => FILLERS.has(word) || word === '_'),
    );
    expect(empty).toEqual([]);
  });

  it('puts short misspellings right once and for all', () => {
    const forms = Object.entries(SPELLINGS);
    expect(forms.filter(([wrong, right]) => wrong === right || right in SPELLINGS)).toEqual([]);
    expect(forms.filter(([wrong]) => wrong !== foldOf(wrong))).toEqual([]);
  });

  it('orders its certainties', () => {
    const tiers: CertaintyTier[] = ['sure', 'likely', 'possible', 'faint'];
    const values = tiers.map((tier) => CERTAINTIES[tier]);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
