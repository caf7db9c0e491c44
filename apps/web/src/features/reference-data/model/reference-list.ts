import type { ReferenceItem } from '../api/reference-types.ts';

export const STATES = ['all', 'revised', 'drafted'] as const;
export type State = (typeof STATES)[number];

export interface ListFilter {
  readonly words: string;
  /** First part of the ids, or empty for all. */
  readonly group: string;
  readonly state: State;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Items that carry every word typed, in their name, id or source. */
export function filterItems(
  items: readonly ReferenceItem[],
  { words, group, state }: ListFilter,
  textOf: (item: ReferenceItem) => string,
): readonly ReferenceItem[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (group !== '' && groupOf(item) !== group) return false;
    if (state === 'revised' && item.version === 0) return false;
    if (state === 'drafted' && !item.isDrafted) return false;
    const text = plain(`${textOf(item)} ${item.itemId}`);
    return wanted.every((word) => text.includes(word));
  });
}

export function groupOf({ itemId }: Pick<ReferenceItem, 'itemId'>): string {
  return itemId.split('.', 1)[0] ?? itemId;
}

/** In the order in which they first appear. */
export function groupsOf(items: readonly ReferenceItem[]): readonly string[] {
  return [...new Set(items.map(groupOf))];
}
