import type { Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';

/** Somebody of the firm who takes part: no bill, and only so many minutes. */
export interface InHousePerson {
  /** Minutes a month in all, coordination included. */
  readonly minutes: number;
  /** Counted in full, as the hours in house of a plan are: the firm knows its own people. */
  readonly capabilities: readonly CapabilityId[];
  /** Coordinates the agencies in the place of a leading agency. */
  readonly leads: boolean;
}

/** What is asked for: a need, and what the firm wants of the team. */
export interface TeamRequest {
  readonly need: Need;
  /** 1..MAX_TEAM_MEMBERS agencies. */
  readonly maxMembers?: number;
  /** Agencies that must be in: "we already work with them". */
  readonly fixedIds?: readonly string[];
  readonly excludedIds?: readonly string[];
  readonly inHouse?: InHousePerson | null;
  /** Nobody that offers marketing management. */
  readonly onlyVerticals?: boolean;
  /** What each further member must add to be worth a further supplier; 0 by default. */
  readonly perMemberPpm?: Ppm;
  /** Teams that cover less are no answer; 0 by default. */
  readonly atLeastPpm?: Ppm;
}
