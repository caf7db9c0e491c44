import { costOfMinutes, type Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import { MAX_OFFER_HOURS, type EvidenceLevel } from '@raccordo/agency';
import type { Need } from '@raccordo/planning';
import type { Candidate, CandidateOffer } from './candidate.ts';
import { coverageOf, type Coverage, type CoverageLine } from './coverage.ts';
import { scoreOf, type Score } from './score.ts';

/** One thing that could be otherwise. */
export type Change =
  | { readonly kind: 'verify_offer'; readonly capability: CapabilityId }
  | {
      readonly kind: 'add_capability';
      readonly capability: CapabilityId;
      readonly hoursPerMonth: number;
    }
  | {
      readonly kind: 'raise_capacity';
      readonly capability: CapabilityId;
      readonly hoursPerMonth: number;
    }
  | {
      readonly kind: 'raise_budget';
      readonly extraFeeMinor: number;
      /** The budget after the change. */
      readonly feeBudgetMinor: number;
    };

export interface Counterfactual {
  readonly change: Change;
  /** Points the score would gain, by scoring again; above zero. */
  readonly liftPpm: Ppm;
  readonly scorePpm: Ppm;
}

/** A capability added today comes without proof. */
const EVIDENCE_OF_NEW_OFFER: EvidenceLevel = 'declared';

/** The single change that would lift the score most; null when none would. */
export function counterfactualOf(need: Need, candidate: Candidate): Counterfactual | null {
  return counterfactualsOf(need, candidate)[0] ?? null;
}

/**
 * Every single change that lifts the score, largest lift first. Ties: what costs least to do comes
 * first (verify, add, raise capacity, raise budget), then the heavier line.
 */
export function counterfactualsOf(need: Need, candidate: Candidate): readonly Counterfactual[] {
  const coverage = coverageOf(need, candidate);
  const { scorePpm: present } = scoreOf(need, candidate, coverage);
  return changesOf(need, candidate, coverage)
    .map((change) => {
      const { scorePpm } = rescore(need, candidate, change);
      return { change, liftPpm: scorePpm - present, scorePpm };
    })
    .filter(({ liftPpm }) => liftPpm > 0)
    .sort((a, b) => b.liftPpm - a.liftPpm);
}

function changesOf(need: Need, candidate: Candidate, { lines }: Coverage): readonly Change[] {
  return [
    ...lines
      .filter((line) => line.evidence !== null && line.evidence !== 'verified')
      .map(({ capability }) => ({ kind: 'verify_offer' as const, capability })),
    ...lines
      .filter((line) => line.evidence === null)
      .map((line) => ({ kind: 'add_capability' as const, ...hoursFor(line) })),
    ...lines
      .filter((line) => line.evidence !== null && line.coverableMinutes < line.neededMinutes)
      .map((line) => ({ kind: 'raise_capacity' as const, ...hoursFor(line) })),
    ...budgetRaises(need, candidate, lines),
  ];
}

function hoursFor({ capability, neededMinutes }: CoverageLine) {
  return { capability, hoursPerMonth: Math.min(MAX_OFFER_HOURS, Math.ceil(neededMinutes / 60)) };
}

/** The budget that buys every minute the candidate can give to this need, when it is not enough. */
function budgetRaises(
  { feeBudgetMinor: present }: Need,
  candidate: Candidate,
  lines: readonly CoverageLine[],
): readonly Change[] {
  if (present === null) return [];
  const minutes = lines.reduce((sum, line) => sum + line.coverableMinutes, 0);
  const feeBudgetMinor = costOfMinutes(minutes, candidate.hourlyRateMinor);
  const extraFeeMinor = feeBudgetMinor - present;
  return extraFeeMinor > 0 ? [{ kind: 'raise_budget', extraFeeMinor, feeBudgetMinor }] : [];
}

function rescore(need: Need, candidate: Candidate, change: Change): Score {
  const withOffers = (offers: readonly CandidateOffer[]): Score =>
    scoreOf(need, { ...candidate, offers });
  const replaced = (changed: Partial<CandidateOffer>, capability: CapabilityId): Score =>
    withOffers(
      candidate.offers.map((offer) =>
        offer.capability === capability ? { ...offer, ...changed } : offer,
      ),
    );
  switch (change.kind) {
    case 'verify_offer':
      return replaced({ evidence: 'verified' }, change.capability);
    case 'raise_capacity':
      return replaced({ hoursPerMonth: change.hoursPerMonth }, change.capability);
    case 'add_capability': {
      const { capability, hoursPerMonth } = change;
      const added = { capability, hoursPerMonth, evidence: EVIDENCE_OF_NEW_OFFER };
      const others = candidate.offers.filter((offer) => offer.capability !== capability);
      return withOffers([...others, added]);
    }
    case 'raise_budget':
      return scoreOf({ ...need, feeBudgetMinor: change.feeBudgetMinor }, candidate);
  }
}
