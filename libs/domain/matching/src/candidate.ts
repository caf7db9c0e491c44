import type { Ppm } from '@raccordo/kernel';
import type { EvidenceLevel } from '@raccordo/agency';
import type { CapabilityId, LanguageId, RegionId, SectorId, SizeClass } from '@raccordo/taxonomy';

export interface CandidateOffer {
  readonly capability: CapabilityId;
  /** Whole hours a month, 0..250. */
  readonly hoursPerMonth: number;
  readonly evidence: EvidenceLevel;
}

/** What the engine reads of an agency: no name, no payment, nothing that could be sold. */
export interface Candidate {
  readonly id: string;
  readonly hourlyRateMinor: number;
  readonly minRetainerMinor: number;
  readonly region: RegionId | null;
  readonly servedRegions: readonly RegionId[];
  readonly isRemote: boolean;
  readonly languages: readonly LanguageId[];
  readonly sectorExperience: readonly SectorId[];
  readonly sectorConflicts: readonly SectorId[];
  readonly sizesServed: readonly SizeClass[];
  readonly isAvailable: boolean;
  readonly isSuspended: boolean;
  /** Bayesian-shrunk, integer ppm. */
  readonly trackRecordPpm: Ppm;
  /** Bayesian-shrunk, integer ppm. */
  readonly responsivenessPpm: Ppm;
  /** At most one per capability. */
  readonly offers: readonly CandidateOffer[];
}

/** Only what the engine reads of an offer. */
export function candidateOffer({
  capability,
  hoursPerMonth,
  evidence,
}: CandidateOffer): CandidateOffer {
  return { capability, hoursPerMonth, evidence };
}
