import type { Currency } from '@raccordo/kernel';
import type { Need, ObjectiveVerdict } from '@raccordo/planning';
import type { CapabilityId, MacroAreaId, RegionId, SectorId, SizeClass } from '@raccordo/taxonomy';
import type { FeeBand } from './fee-band.ts';

/** A sector that was too rare to be named. */
export const OTHER_SECTOR = 'other';
export type ReleasedSector = SectorId | typeof OTHER_SECTOR;

export interface AnonymousLine {
  readonly capability: CapabilityId;
  /** Whole points; those of a need sum to 100. */
  readonly weightPoints: number;
  /** Whole hours a month, rounded up. */
  readonly hours: number;
}

declare const released: unique symbol;

/**
 * All an agency may know of the need of a firm it has not met. Only `releaseNeeds` makes one: a firm's
 * name, words, own figures, days and ids have no field here.
 */
export interface AnonymousNeed {
  readonly [released]: true;
  /** Says nothing; only tells one need from another. */
  readonly key: string;
  /** `YYYY-MM` */
  readonly month: string;
  /** Null when the firm has not said it. */
  readonly sector: ReleasedSector | null;
  /** Null where it was widened to the area, or never said. */
  readonly region: RegionId | null;
  readonly macroArea: MacroAreaId | null;
  readonly sizeClass: SizeClass | null;
  readonly objective: ObjectiveVerdict;
  readonly currency: Currency;
  /** Null when the firm has not decided. */
  readonly feeBand: FeeBand | null;
  /** Heaviest first. */
  readonly lines: readonly AnonymousLine[];
}

/** A need before it is made anonymous, with no more than that takes. */
export interface PrivateNeed {
  /** Whose it is; two needs of one firm count as one firm. Never released. */
  readonly subject: string;
  /** What it shall be called outside; must tell nothing of the firm, the brief or the hour. */
  readonly key: string;
  /** `YYYY-MM-DD` */
  readonly matchedOn: string;
  readonly objective: ObjectiveVerdict;
  readonly need: Need;
}
