import type { Brief, BriefState } from '@raccordo/brief';
import type { BriefId } from '@raccordo/kernel';

/** A brief as it is kept: what was said, where it stands, whose it is. */
export interface StoredBrief {
  readonly id: BriefId;
  readonly guestId: string;
  readonly state: BriefState;
  /** Grows by one with every change; the ETag. */
  readonly version: number;
  readonly content: Brief;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly submittedAt: Date | null;
}
