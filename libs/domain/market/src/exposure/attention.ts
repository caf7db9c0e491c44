import { NEAR_EQUAL_BAND_PPM, SHORTLIST_SIZE } from '@raccordo/matching';
import type { Ppm } from '@raccordo/kernel';

/**
 * Attention a rank draws, `1 / log2(1 + rank)`: the discount of DCG (Järvelin & Kekäläinen 2002), used
 * as exposure by Singh & Joachims (2018). The first draws 1, the fifth 0.39; below the shortlist none.
 */
export function attentionAt(rank: number): number {
  return rank > SHORTLIST_SIZE ? 0 : 1 / Math.log2(1 + rank);
}

/** One agency in the list of one brief. */
export interface Listed {
  readonly id: string;
  /** 1 is first; places of the list as it was shown. */
  readonly rank: number;
  readonly scorePpm: Ppm;
}

export interface ExposureShare {
  readonly id: string;
  /** Lists in which it was shown. */
  readonly shown: number;
  /** Lists in which it could have been shown. */
  readonly contended: number;
  /** Of all attention; shares sum to 1. */
  readonly attentionShare: number;
  /** Of all merit; shares sum to 1. */
  readonly meritShare: number;
}

/**
 * Attention against merit, amortised over many lists (Biega, Gummadi & Weikum 2018). In each list both
 * sum to one, so every brief counts alike. Attention goes by rank, merit by score, among the
 * contenders: those shown, and those whose score is within the near-equal band of the last shown, whom
 * the formula does not claim to tell apart. In the order of ids.
 */
export function exposureShares(lists: readonly (readonly Listed[])[]): readonly ExposureShare[] {
  const shares = new Map<string, Omit<ExposureShare, 'id'>>();
  const told = lists.map(contendersOf).filter((list) => list.length > 0);
  for (const list of told) {
    const attention = sumOf(list, ({ rank }) => attentionAt(rank));
    const merit = sumOf(list, ({ scorePpm }) => scorePpm);
    for (const { id, rank, scorePpm } of list) {
      const before = shares.get(id) ?? NOTHING;
      shares.set(id, {
        shown: before.shown + Number(rank <= SHORTLIST_SIZE),
        contended: before.contended + 1,
        attentionShare: before.attentionShare + attentionAt(rank) / attention / told.length,
        meritShare: before.meritShare + scorePpm / merit / told.length,
      });
    }
  }
  return [...shares]
    .map(([id, share]) => ({ id, ...share }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whoever scores nothing has no merit to weigh. */
export function contendersOf(list: readonly Listed[]): readonly Listed[] {
  const scoring = list.filter(({ scorePpm }) => scorePpm > 0);
  const shown = scoring.filter(({ rank }) => rank <= SHORTLIST_SIZE);
  const least = Math.min(...shown.map(({ scorePpm }) => scorePpm));
  return scoring.filter(
    ({ rank, scorePpm }) => rank <= SHORTLIST_SIZE || scorePpm >= least - NEAR_EQUAL_BAND_PPM,
  );
}

const NOTHING = { shown: 0, contended: 0, attentionShare: 0, meritShare: 0 };

function sumOf<Item>(items: readonly Item[], valueOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}
