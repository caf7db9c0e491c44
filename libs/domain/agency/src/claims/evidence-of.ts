import type { Rating } from '../agency.ts';
import { firstDayOf, lastDayOf, monthAfter, monthOf, wholeMonthsBetween } from '../calendar.ts';
import type { EvidenceLevel } from '../evidence-level.ts';
import { SHOWN_CASE_MAX_AGE_MONTHS } from '../evidence-window.ts';
import { ratedEvidence } from '../import/rated-evidence.ts';
import type { AgencyCase } from '../own-profile/agency-case.ts';
import type { Claim, Verifier } from './claim.ts';

/** Why a claim has its level, and not a better one. */
export type EvidenceReason =
  | {
      readonly kind: 'verified';
      readonly by: Verifier;
      readonly on: string;
      readonly caseId: string | null;
    }
  | {
      readonly kind: 'case_shown';
      readonly caseId: string;
      readonly deliveredIn: string;
      /** Last day on which the case counts. */
      readonly countsUntil: string;
    }
  | { readonly kind: 'no_case' }
  | {
      readonly kind: 'case_aged';
      readonly caseId: string;
      readonly ageMonths: number;
      /** A case must be younger than this. */
      readonly maxAgeMonths: number;
    }
  | { readonly kind: 'contest_upheld'; readonly on: string; readonly reason: string }
  | { readonly kind: 'rejected'; readonly on: string; readonly reason: string }
  /** Imported from a directory: as many jobs as that were rated there. */
  | { readonly kind: 'rated_jobs'; readonly ratedJobs: number; readonly meanRating: number }
  /** Imported from a directory, which says so and no more. */
  | { readonly kind: 'as_listed' };

export const EVIDENCE_REASONS = [
  'verified',
  'case_shown',
  'no_case',
  'case_aged',
  'contest_upheld',
  'rejected',
  'rated_jobs',
  'as_listed',
] as const satisfies readonly EvidenceReason['kind'][];

export interface Evidence {
  readonly level: EvidenceLevel;
  readonly reason: EvidenceReason;
  /** Somebody contests it and nobody decided yet. */
  readonly isContested: boolean;
}

/**
 * The level of one claim on a day. Cases are those that are published; a month is as old as its first
 * day, and of cases equally new the first in the list speaks.
 */
export function evidenceOf(claim: Claim, cases: readonly AgencyCase[], today: string): Evidence {
  const isContested = claim.state === 'contested';
  const { verification } = claim;
  if (verification !== null) {
    return { level: 'verified', reason: { kind: 'verified', ...verification }, isContested };
  }
  const newest = newestCaseFor(claim, cases, today);
  if (newest !== null && ageOf(newest.deliveredIn, today) < SHOWN_CASE_MAX_AGE_MONTHS) {
    const { caseId, deliveredIn } = newest;
    const countsUntil = countsUntilOf(deliveredIn);
    const reason = { kind: 'case_shown', caseId, deliveredIn, countsUntil } as const;
    return { level: 'shown', reason, isContested };
  }
  return { level: 'declared', reason: whyDeclared(claim, newest, today), isContested };
}

/** Last day on which a case delivered in a month counts. */
export function countsUntilOf(deliveredIn: string): string {
  return lastDayOf(monthAfter(deliveredIn, SHOWN_CASE_MAX_AGE_MONTHS - 1));
}

/** What can be said of an offer that came from a directory and that nobody claimed here. */
export function listedEvidence(
  offer: { readonly shareRatio: number; readonly evidence: EvidenceLevel },
  rating: Rating | null,
): Evidence {
  const isRated = offer.evidence === 'shown' && ratedEvidence(offer.shareRatio, rating) === 'shown';
  const reason: EvidenceReason =
    isRated && rating !== null
      ? {
          kind: 'rated_jobs',
          ratedJobs: Math.floor(offer.shareRatio * rating.count),
          meanRating: rating.mean,
        }
      : { kind: 'as_listed' };
  return { level: offer.evidence, reason, isContested: false };
}

interface DatedCase {
  readonly caseId: string;
  readonly deliveredIn: string;
}

function newestCaseFor(
  claim: Claim,
  cases: readonly AgencyCase[],
  today: string,
): DatedCase | null {
  let newest: DatedCase | null = null;
  for (const { id, deliveredIn, capabilities } of cases) {
    if (deliveredIn === null || !capabilities.includes(claim.capability)) continue;
    if (deliveredIn > monthOf(today) || isStruck(claim, id, deliveredIn)) continue;
    if (newest === null || deliveredIn > newest.deliveredIn) newest = { caseId: id, deliveredIn };
  }
  return newest;
}

/**
 * A rejection strikes the case it was about; an upheld contest every case delivered up to it. Newer
 * work speaks again.
 */
function isStruck({ refusal }: Claim, caseId: string, deliveredIn: string): boolean {
  if (refusal === null) return false;
  return refusal.kind === 'rejected'
    ? refusal.caseId === caseId
    : deliveredIn <= monthOf(refusal.on);
}

function whyDeclared(claim: Claim, newest: DatedCase | null, today: string): EvidenceReason {
  const { refusal } = claim;
  if (refusal !== null) return { kind: refusal.kind, on: refusal.on, reason: refusal.reason };
  if (newest === null) return { kind: 'no_case' };
  return {
    kind: 'case_aged',
    caseId: newest.caseId,
    ageMonths: ageOf(newest.deliveredIn, today),
    maxAgeMonths: SHOWN_CASE_MAX_AGE_MONTHS,
  };
}

function ageOf(deliveredIn: string, today: string): number {
  return wholeMonthsBetween(firstDayOf(deliveredIn), today);
}
