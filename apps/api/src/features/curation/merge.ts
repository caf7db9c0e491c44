import type { DuplicateSignal, MergeObstacle, MergePlan } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';

/** What a merge moved, for the history: counts and names, nothing that would bring it back. */
export interface MergeMoves {
  readonly fieldsTaken: readonly string[];
  readonly offersAdded: readonly CapabilityId[];
  readonly offersImproved: readonly CapabilityId[];
  readonly offersLeftOut: readonly CapabilityId[];
  /** Days of exposure added to the target's. */
  readonly exposureDays: number;
  readonly invitations: number;
  readonly claims: number;
  readonly contests: number;
  readonly ownershipRequests: number;
}

export interface Merge {
  readonly id: string;
  readonly targetId: string;
  readonly sourceId: string;
  readonly sourceSlug: string;
  readonly sourceExternalKey: string | null;
  readonly targetName: string;
  readonly sourceName: string;
  readonly mergedBy: string | null;
  readonly mergedAt: Date;
  readonly reason: string;
  readonly moved: MergeMoves;
}

export interface Twin {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly city: string | null;
  readonly website: string | null;
  readonly vatNumber: string | null;
  readonly status: string;
  readonly isOwned: boolean;
  readonly offers: number;
}

/** Two agencies that may be one. */
export interface Twins {
  readonly first: Twin;
  readonly second: Twin;
  readonly score: number;
  readonly signals: readonly DuplicateSignal[];
  readonly foundAt: Date;
  readonly version: number;
}

/** What merging one way would do, or why it cannot be. */
export interface MergePreview {
  readonly obstacle: MergeObstacle | null;
  readonly plan: MergePlan | null;
}
