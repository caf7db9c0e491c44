import type { Claim } from '@raccordo/agency';

export const CONTEST_STATES = ['open', 'upheld', 'dismissed'] as const;
export type ContestState = (typeof CONTEST_STATES)[number];

/** A claim and what passed between agency and examiner. */
export interface StoredClaim extends Claim {
  readonly agencyId: string;
  readonly organisationId: string | null;
  readonly message: string | null;
  readonly question: string | null;
  readonly requestedAt: Date | null;
  readonly requestedBy: string | null;
  /** The admin, when one verified it. */
  readonly verifiedBy: string | null;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface StoredContest {
  readonly id: string;
  readonly agencyId: string;
  readonly capability: Claim['capability'];
  readonly contestedBy: string | null;
  readonly reason: string;
  readonly state: ContestState;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}
