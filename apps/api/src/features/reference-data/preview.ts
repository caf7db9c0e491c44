import type { PlacesBand } from '@raccordo/matching';
import type { SectorId, SizeClass } from '@raccordo/taxonomy';
import type { ReferenceKind } from '../reference-books/index.ts';

export const PREVIEW_STATUSES = ['running', 'done', 'failed'] as const;
export type PreviewStatus = (typeof PREVIEW_STATUSES)[number];

/**
 * What a publication touches: the rankings of needs; the names people read and nothing else; the
 * agencies of the next import, those already here staying as they are.
 */
export const REACHES = ['rankings', 'names', 'next_import'] as const;
export type Reach = (typeof REACHES)[number];

export interface AgencyMove {
  readonly agencyId: string;
  readonly name: string;
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
  readonly scoreBeforePpm: number | null;
  readonly scoreAfterPpm: number | null;
}

/** One of the last needs, told by what it is like and not by whose it is. */
export interface NeedEffect {
  /** 1 is the latest. */
  readonly ordinal: number;
  readonly sector: SectorId | null;
  readonly sizeClass: SizeClass | null;
  readonly minutesBefore: number;
  readonly minutesAfter: number;
  readonly placesChanged: number;
  readonly newcomers: number;
  readonly shortlistEntered: number;
  readonly isFirstChanged: boolean;
  readonly overlapRatio: number;
  /** Agencies of the first ten places, before or after; empty where nothing moves. */
  readonly moves: readonly AgencyMove[];
}

export interface PreviewEffect {
  readonly reach: Reach;
  readonly agencies: number;
  readonly unmoved: number;
  readonly firstChanged: number;
  readonly shortlistChanged: number;
  readonly byPlacesChanged: readonly PlacesBand[];
  readonly meanOverlapRatio: number;
  readonly leastOverlapRatio: number;
  readonly biggestScoreMovePpm: number;
  /** Most moved first. */
  readonly needs: readonly NeedEffect[];
}

/** The effect of one draft, being computed or computed; for these books and no later ones. */
export interface Preview {
  readonly id: string;
  readonly kind: ReferenceKind;
  readonly itemId: string;
  readonly draftVersion: number;
  readonly bookVersion: number;
  readonly status: PreviewStatus;
  /** Needs ranked so far, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly effect: PreviewEffect | null;
  readonly startedAt: Date;
  readonly updatedAt: Date;
}

/** A preview nobody has worked on for so long was lost with the instance that computed it. */
const LOST_AFTER_MS = 60_000;

export function asOf(preview: Preview, now: Date): Preview {
  const isLost =
    preview.status === 'running' && now.getTime() - preview.updatedAt.getTime() > LOST_AFTER_MS;
  return isLost ? { ...preview, status: 'failed' } : preview;
}
