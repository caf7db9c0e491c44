import type { Ppm } from '@raccordo/kernel';
import type { EvidenceLevel } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';

/** One member's part of one line of the need. */
export interface TeamTask {
  readonly capability: CapabilityId;
  readonly evidence: EvidenceLevel;
  /** Whole minutes a month, rounded. */
  readonly minutes: number;
  /** What they are worth of the whole need. The tasks of a line sum to its coverage. */
  readonly coveragePpm: Ppm;
}

export interface TeamMember {
  /** Null is the firm's own person. */
  readonly agencyId: string | null;
  readonly isLead: boolean;
  /** In the order of the need. */
  readonly tasks: readonly TeamTask[];
  readonly coordinationMinutes: number;
  /** What it bills a month; the bills of a team sum to its cost. */
  readonly billMinor: number;
  /** Minutes its retainer pays for and nobody uses. */
  readonly idleMinutes: number;
  /**
   * What the others, hours settled anew, cover less without it. Below zero only for an agency that had
   * to be in.
   */
  readonly lossPpm: Ppm;
}

export interface TeamLine {
  readonly capability: CapabilityId;
  readonly weightPpm: Ppm;
  readonly neededMinutes: number;
  readonly coveragePpm: Ppm;
  /** `not_offered`: by nobody who passes the gates. */
  readonly status: 'covered' | 'partly' | 'missing' | 'not_offered';
}

/** Who does what. */
export interface Team {
  readonly coveragePpm: Ppm;
  readonly costMinor: number;
  /** The lead's part of the cost that holds the team together. */
  readonly coordinationMinor: number;
  /** The lead first, then by coverage. */
  readonly members: readonly TeamMember[];
  /** In the order of the need; they sum to `coveragePpm`. */
  readonly lines: readonly TeamLine[];
}

/** A team with what is known of how good it is. */
export interface TeamAnswer {
  /** Null when no team can be had. */
  readonly team: Team | null;
  /** An agency that must be in passes no gate, or can do nothing of this. */
  readonly isFixedShut: boolean;
  readonly algorithmVersion: string;
  /** Every other team was ruled out. Otherwise a deadline struck first. */
  readonly isProven: boolean;
  /** How much more some other team could cover at most; 0 when proven. */
  readonly gapPpm: Ppm;
  /** Agencies that pass the gates and can do some of it, or lead. */
  readonly considered: number;
}
