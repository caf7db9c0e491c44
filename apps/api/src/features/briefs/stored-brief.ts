import type { Brief, BriefState } from '@raccordo/brief';
import type { BriefId } from '@raccordo/kernel';
import type { PlanChoice } from '@raccordo/planning';
import type { BriefAuthor } from './brief-author.ts';

/** Whose a brief is: a guest's until somebody signs up, an organisation's from then on. */
export type BriefOwner =
  | { readonly guestId: string; readonly organisationId: null }
  | { readonly guestId: null; readonly organisationId: string };

/** A brief as it is kept: what was said, where it stands, whose it is. */
export interface StoredBrief {
  readonly id: BriefId;
  readonly owner: BriefOwner;
  /** Who began it: for an organisation perhaps its adviser. */
  readonly createdBy: BriefAuthor;
  /** Who changed it last, by submitting it perhaps; before the first change who began it. */
  readonly updatedBy: BriefAuthor;
  readonly state: BriefState;
  /** Grows by one with every change; the ETag. */
  readonly version: number;
  readonly content: Brief;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  /** Of the published figures it was submitted with; null = a draft, which follows those in force. */
  readonly figureVersion: number | null;
  /** The mix its firm chose; null = the plan is the one Raccordo proposes. A draft has none. */
  readonly chosenPlan: PlanChoice | null;
}
