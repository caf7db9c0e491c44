import type { Ppm } from '@raccordo/kernel';
import { SHORTLIST_SIZE } from './exposure.ts';
import type { Standing } from './rank-matches.ts';

/** How far down a ranking is compared: further than anybody reads. */
export const SHIFT_DEPTH = 20;

/**
 * How much the top weighs when two rankings are compared: nine parts in ten go on to the next place,
 * so that the first ten places hold about 86 % of the weight.
 */
const PERSISTENCE = 0.9;

/** One need, ranked twice: with what is in force and with what is proposed. */
export interface RankedTwice {
  readonly needId: string;
  /** Best first, at least SHIFT_DEPTH long where there are so many. */
  readonly before: readonly Standing[];
  readonly after: readonly Standing[];
}

/** An agency's place and score before and after; null where it is not among those compared. */
export interface Move {
  readonly agencyId: string;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly scoreBeforePpm: Ppm | null;
  readonly scoreAfterPpm: Ppm | null;
}

export interface NeedShift {
  readonly needId: string;
  /** Agencies of the first SHIFT_DEPTH, before or after, best place first: the ones to draw. */
  readonly moves: readonly Move[];
  /** Places of the first SHIFT_DEPTH that another agency holds. */
  readonly placesChanged: number;
  /** Agencies among the first SHIFT_DEPTH that were not before. */
  readonly newcomers: number;
  readonly enteredShortlist: readonly string[];
  readonly leftShortlist: readonly string[];
  readonly isFirstChanged: boolean;
  /** Rank-biased overlap of the two rankings: 1 the same, 0 nothing in common. */
  readonly overlapRatio: number;
  /** The largest change of a score, up or down, among agencies ranked both times; 0 if none. */
  readonly biggestScoreMovePpm: Ppm;
}

/** Compares the two rankings of one need. */
export function shiftOf({ needId, before, after }: RankedTwice): NeedShift {
  const top = (ranked: readonly Standing[]) => ranked.slice(0, SHIFT_DEPTH);
  const [old, now] = [top(before), top(after)];
  const shortlistOf = (ranked: readonly Standing[]) =>
    ranked.slice(0, SHORTLIST_SIZE).map(({ id }) => id);
  const [listBefore, listAfter] = [shortlistOf(before), shortlistOf(after)];
  const moves = movesOf(old, now, before, after);
  return {
    needId,
    moves,
    placesChanged: placesOf(old, now).filter((place) => old[place]?.id !== now[place]?.id).length,
    newcomers: now.filter(({ id }) => old.every((standing) => standing.id !== id)).length,
    enteredShortlist: listAfter.filter((id) => !listBefore.includes(id)),
    leftShortlist: listBefore.filter((id) => !listAfter.includes(id)),
    isFirstChanged: old[0]?.id !== now[0]?.id,
    overlapRatio: overlapOf(old, now),
    biggestScoreMovePpm: moves.reduce((most, move) => {
      const change = scoreMoveOf(move);
      return Math.abs(change) > Math.abs(most) ? change : most;
    }, 0),
  };
}

function placesOf(old: readonly Standing[], now: readonly Standing[]): readonly number[] {
  return Array.from({ length: Math.max(old.length, now.length) }, (_, place) => place);
}

function movesOf(
  old: readonly Standing[],
  now: readonly Standing[],
  before: readonly Standing[],
  after: readonly Standing[],
): readonly Move[] {
  const ids = [...new Set([...now, ...old].map(({ id }) => id))];
  const placeIn = (ranked: readonly Standing[], id: string): number | null => {
    const at = ranked.findIndex((standing) => standing.id === id);
    return at < 0 ? null : at + 1;
  };
  return ids.map((agencyId) => {
    const [placeBefore, placeAfter] = [placeIn(before, agencyId), placeIn(after, agencyId)];
    return {
      agencyId,
      placeBefore,
      placeAfter,
      scoreBeforePpm: placeBefore === null ? null : (before[placeBefore - 1]?.scorePpm ?? null),
      scoreAfterPpm: placeAfter === null ? null : (after[placeAfter - 1]?.scorePpm ?? null),
    };
  });
}

function scoreMoveOf({ scoreBeforePpm, scoreAfterPpm }: Move): number {
  return scoreBeforePpm === null || scoreAfterPpm === null ? 0 : scoreAfterPpm - scoreBeforePpm;
}

/** Agreement at each depth, weighted towards the top and over the depth there is: in 0..1. */
function overlapOf(old: readonly Standing[], now: readonly Standing[]): number {
  const depth = Math.max(old.length, now.length);
  if (depth === 0) return 1;
  const [seenBefore, seenAfter] = [new Set<string>(), new Set<string>()];
  let common = 0;
  let agreement = 0;
  let weights = 0;
  for (let place = 0; place < depth; place++) {
    const [left, right] = [old[place]?.id, now[place]?.id];
    if (left !== undefined) seenBefore.add(left);
    if (right !== undefined) seenAfter.add(right);
    if (left !== undefined && seenAfter.has(left)) common += 1;
    if (right !== undefined && right !== left && seenBefore.has(right)) common += 1;
    const weight = PERSISTENCE ** place;
    agreement += (weight * common) / (place + 1);
    weights += weight;
  }
  return agreement / weights;
}

/** What a change does to many needs at once. */
export interface RankingShift {
  /** Most moved first: shortlist, then overlap, then in the order given. */
  readonly needs: readonly NeedShift[];
  readonly unmoved: number;
  readonly firstChanged: number;
  readonly shortlistChanged: number;
  /** Needs by places changed: none, 1–2, 3–5, 6–10, more. */
  readonly byPlacesChanged: readonly PlacesBand[];
  /** Over all needs; 1 when there is none. */
  readonly meanOverlapRatio: number;
  readonly leastOverlapRatio: number;
  readonly biggestScoreMovePpm: Ppm;
}

export interface PlacesBand {
  readonly from: number;
  readonly to: number;
  readonly needs: number;
}

const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [1, 2],
  [3, 5],
  [6, 10],
  [11, SHIFT_DEPTH],
];

/** How the rankings of these needs move. */
export function rankingShift(needs: readonly RankedTwice[]): RankingShift {
  const shifts = needs.map(shiftOf);
  const overlaps = shifts.map(({ overlapRatio }) => overlapRatio);
  const ordered = [...shifts].sort(
    (a, b) =>
      b.enteredShortlist.length - a.enteredShortlist.length || a.overlapRatio - b.overlapRatio,
  );
  return {
    needs: ordered,
    unmoved: shifts.filter(({ placesChanged }) => placesChanged === 0).length,
    firstChanged: shifts.filter(({ isFirstChanged }) => isFirstChanged).length,
    shortlistChanged: shifts.filter(
      ({ enteredShortlist, leftShortlist }) => enteredShortlist.length + leftShortlist.length > 0,
    ).length,
    byPlacesChanged: BANDS.map(([from, to]) => ({
      from,
      to,
      needs: shifts.filter(({ placesChanged }) => placesChanged >= from && placesChanged <= to)
        .length,
    })),
    meanOverlapRatio:
      overlaps.length === 0 ? 1 : overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length,
    leastOverlapRatio: overlaps.length === 0 ? 1 : Math.min(...overlaps),
    biggestScoreMovePpm: shifts.reduce(
      (most, { biggestScoreMovePpm: move }) => (Math.abs(move) > Math.abs(most) ? move : most),
      0,
    ),
  };
}
