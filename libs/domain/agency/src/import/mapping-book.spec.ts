import { DEFAULT_LABEL_MAPPING } from './default-label-mapping.ts';
import { labelMapper } from './map-label.ts';
import {
  SHIPPED_MAPPING,
  meaningIn,
  violationsOfMeaning,
  withMappingRevisions,
} from './mapping-book.ts';
import type { MappingRevision, RevisedMeaning } from './mapping-book.ts';

const revised = (label: string, meaning: RevisedMeaning, version = 1): MappingRevision => ({
  label,
  version,
  meaning,
});

const readWith = (label: string, ...revisions: readonly MappingRevision[]) =>
  labelMapper({}, withMappingRevisions(SHIPPED_MAPPING, revisions).mapping)(label);

describe('the book of label meanings', () => {
  it('ships the mapping of the code', () => {
    expect(SHIPPED_MAPPING).toEqual({ version: 0, mapping: DEFAULT_LABEL_MAPPING });
    expect(withMappingRevisions(SHIPPED_MAPPING, [])).toBe(SHIPPED_MAPPING);
  });

  it('gives a label another meaning, however it is spelled, and leaves the others', () => {
    const book = withMappingRevisions(SHIPPED_MAPPING, [revised('pay-per-click', { seo: 1 })]);
    expect(book.mapping).toEqual({ ...DEFAULT_LABEL_MAPPING, 'Pay Per Click': { seo: 1 } });
    expect(book.version).toBe(1);
  });

  it('learns a label that it did not know, and forgets it again', () => {
    const learned = revised('Growth Hacking', { marketing_plan: 0.4 });
    expect(readWith('growth hacking', learned)).toEqual({
      kind: 'mapped',
      parts: [{ capability: 'marketing_plan', confidence: 0.4 }],
    });
    const forgotten = withMappingRevisions(SHIPPED_MAPPING, [
      learned,
      revised('growth hacking', 'unmapped', 2),
    ]);
    expect(forgotten.mapping).toEqual(DEFAULT_LABEL_MAPPING);
  });

  it('reads the phrases of a label it no longer decides', () => {
    expect(readWith('Content Marketing', revised('Content Marketing', 'unmapped'))).toEqual(
      labelMapper({}, {})('Content Marketing'),
    );
  });

  it('does not depend on the order of revisions, and the latest holds', () => {
    const given = [
      revised('SEO', { seo: 1 }, 1),
      revised('seo', { seo: 0.5 }, 3),
      revised('Radio', { offline_events: 1 }, 2),
    ];
    const book = withMappingRevisions(SHIPPED_MAPPING, given);
    const turned = withMappingRevisions(SHIPPED_MAPPING, [...given].reverse());
    expect(turned).toEqual(book);
    expect(meaningIn(book, 'SEO')).toEqual({ seo: 0.5 });
  });
});

describe('a new meaning', () => {
  it.each<[string, RevisedMeaning]>([
    ['Radio', { offline_events: 0.8 }],
    ['Pay Per Click', null],
    ['Pay Per Click', 'unmapped'],
  ])('of %s is taken: %j', (label, meaning) => {
    expect(violationsOfMeaning(SHIPPED_MAPPING, label, meaning)).toEqual([]);
  });

  it.each<[string, RevisedMeaning, { readonly path: string; readonly code: string }]>([
    [' & ', { seo: 1 }, { path: 'label', code: 'required' }],
    ['x'.repeat(81), { seo: 1 }, { path: 'label', code: 'too_long' }],
    ['Radio', { seo: 0.7, pr: 0.6 }, { path: 'meaning', code: 'bad_confidence' }],
    ['Radio', { seo: 0 }, { path: 'meaning', code: 'bad_confidence' }],
    ['Radio', {}, { path: 'meaning', code: 'unknown_capability' }],
    ['Radio', 'unmapped', { path: 'meaning', code: 'unchanged' }],
    ['accounting', null, { path: 'meaning', code: 'unchanged' }],
    ['pay per click', { social_ads: 0.2, search_ads: 0.8 }, { path: 'meaning', code: 'unchanged' }],
  ])('of %s is refused: %j', (label, meaning, violation) => {
    expect(violationsOfMeaning(SHIPPED_MAPPING, label, meaning)).toMatchObject([violation]);
  });
});
