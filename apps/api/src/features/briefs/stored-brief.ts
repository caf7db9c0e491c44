import type { Brief, BriefState } from '@raccordo/brief';
import type { BriefId } from '@raccordo/kernel';

/** Whose a brief is: a guest's until somebody signs up, an organisation's from then on. */
export type BriefOwner =
  | { readonly guestId: string; readonly organisationId: null }
  | { readonly guestId: null; readonly organisationId: string };

/** A brief as it is kept: what was said, where it stands, whose it is. */
export interface StoredBrief {
  readonly id: BriefId;
  readonly owner: BriefOwner;
  /** The account that began it: for an organisation perhaps its adviser's. Null = a guest, or erased. */
  readonly createdBy: string | null;
  readonly state: BriefState;
  /** Grows by one with every change; the ETag. */
  readonly version: number;
  readonly content: Brief;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
  /** Of the published figures it was submitted with; null = a draft, which follows those in force. */
  readonly figureVersion: number | null;
}
