import type { Ppm } from '@raccordo/kernel';
import type { Standing } from './rank-matches.ts';

/** Two points of a hundred: closer than this, the formula does not claim to tell two agencies apart. */
export const NEAR_EQUAL_BAND_PPM: Ppm = 20_000;

export const SHORTLIST_SIZE = 5;

export interface ExposureOptions {
  readonly size?: number;
  readonly bandPpm?: Ppm;
}

export type Exposed<Match> = Match & { readonly isExposureSlot: boolean };

/**
 * Gives the last place of the shortlist to the least-exposed agency among those below it whose score
 * is within the band, if it has been shown less than the one that holds the place. It is marked; those
 * it overtakes, all within the band, step down by one. Nothing else moves. Equal exposure: the better
 * ranked.
 *
 * `exposureCounts`: times each agency was shown in a shortlist lately; absent means never.
 */
export function applyExposure<Match extends Pick<Standing, 'id' | 'scorePpm'>>(
  ranked: readonly Match[],
  exposureCounts: ReadonlyMap<string, number>,
  { size = SHORTLIST_SIZE, bandPpm = NEAR_EQUAL_BAND_PPM }: ExposureOptions = {},
): readonly Exposed<Match>[] {
  const unmoved = ranked.map((match) => ({ ...match, isExposureSlot: false }));
  const holder = ranked[size - 1];
  if (holder === undefined) return unmoved;
  const exposureOf = ({ id }: Pick<Standing, 'id'>): number => exposureCounts.get(id) ?? 0;
  const [challenger] = unmoved
    .slice(size)
    .filter(({ scorePpm }) => holder.scorePpm - scorePpm <= bandPpm)
    .filter((match) => exposureOf(match) < exposureOf(holder))
    .sort((a, b) => exposureOf(a) - exposureOf(b));
  if (challenger === undefined) return unmoved;
  return [
    ...unmoved.slice(0, size - 1),
    { ...challenger, isExposureSlot: true },
    ...unmoved.slice(size - 1).filter((match) => match !== challenger),
  ];
}
