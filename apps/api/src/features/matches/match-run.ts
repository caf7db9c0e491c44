import type { Candidate, GateReason, MatchExplanation } from '@raccordo/matching';
import type { BriefId, MatchRunId } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import type { AgencyCard } from '../agencies/index.ts';

/** One comparison of a brief's need with every agency, as it came out that day. */
export interface MatchRun {
  readonly id: MatchRunId;
  readonly briefId: BriefId;
  readonly need: Need;
  readonly algorithmVersion: string;
  /** Of the published figures the need was computed with. */
  readonly figureVersion: number;
  readonly evaluated: number;
  readonly eligible: number;
  /** By the first gate that shut; they sum to `evaluated - eligible`. */
  readonly excludedByReason: Readonly<Partial<Record<GateReason, number>>>;
  readonly computedAt: Date;
}

/** A match as computed: later edits of the agency do not reach it. */
export interface RunMatch {
  /** 1 is first; the exposure slot already applied. */
  readonly rank: number;
  readonly agencyId: string;
  readonly isExposureSlot: boolean;
  readonly card: AgencyCard;
  /** What the engine saw, so that the match can be computed again. */
  readonly candidate: Candidate;
  readonly breakdown: MatchExplanation;
}

/** How many matches of a run are kept with their breakdown; nobody reads further. */
export const STORED_MATCHES = 200;
