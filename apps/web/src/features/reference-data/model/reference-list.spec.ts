import type { ReferenceItem } from '../api/reference-types.ts';
import { filterItems, groupsOf } from './reference-list.ts';

const item = (itemId: string, rest: Partial<ReferenceItem> = {}): ReferenceItem => ({
  itemId,
  value: { figure: null, label: { it: itemId, en: itemId }, mapping: null },
  version: 0,
  publishedAt: null,
  isDrafted: false,
  ...rest,
});

const items = [
  item('rate.seo', { version: 3 }),
  item('rate.pr', { isDrafted: true }),
  item('hours.seo.recurring'),
];
const names: Readonly<Record<string, string>> = {
  'rate.seo': 'Tariffa oraria, SEO',
  'rate.pr': 'Tariffa oraria, ufficio stampa',
  'hours.seo.recurring': 'Ore di un lavoro, SEO, ogni mese, più del minimo',
};
const found = (filter: Partial<Parameters<typeof filterItems>[1]>) =>
  filterItems(
    items,
    { words: '', group: '', state: 'all', ...filter },
    ({ itemId }) => names[itemId] ?? '',
  ).map(({ itemId }) => itemId);

describe('a long list', () => {
  it('is searched by every word, without case and accents, in names and ids', () => {
    expect(found({ words: 'SEO tariffa' })).toEqual(['rate.seo']);
    expect(found({ words: 'piu' })).toEqual(['hours.seo.recurring']);
    expect(found({ words: 'rate.pr' })).toEqual(['rate.pr']);
    expect(found({ words: 'seo stampa' })).toEqual([]);
  });

  it('is narrowed by group and by what was done to an item', () => {
    expect(found({ group: 'hours' })).toEqual(['hours.seo.recurring']);
    expect(found({ state: 'revised' })).toEqual(['rate.seo']);
    expect(found({ state: 'drafted' })).toEqual(['rate.pr']);
    expect(found({})).toHaveLength(3);
  });

  it('knows its groups, in order', () => {
    expect(groupsOf(items)).toEqual(['rate', 'hours']);
  });
});
