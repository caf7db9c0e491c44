import { canonicalJson } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import { ALGORITHM_VERSION } from './algorithm-version.ts';
import { candidateOffer, type Candidate } from './candidate.ts';
import { explainMatch, type MatchExplanation } from './explain-match.ts';
import { UnknownAlgorithmVersion } from './matching.errors.ts';

/** All that is needed to compute a match again and get the same bytes; plain data. */
export interface StoredMatch {
  readonly algorithmVersion: string;
  readonly need: Need;
  readonly candidate: Candidate;
  readonly breakdown: MatchExplanation;
}

export function storeMatch(need: Need, candidate: Candidate): StoredMatch {
  const engineSees = onlyCandidateFields(candidate);
  return {
    algorithmVersion: ALGORITHM_VERSION,
    need,
    candidate: engineSees,
    breakdown: explainMatch(need, engineSees),
  };
}

/** The bytes a stored match is compared by. */
export function serialiseMatch(stored: StoredMatch): string {
  return canonicalJson(stored);
}

/**
 * Computes a stored match again from its own need and candidate, and returns its canonical bytes:
 * equal to `serialiseMatch(stored)` unless someone touched the record.
 */
export function replay(stored: StoredMatch): string {
  if (stored.algorithmVersion !== ALGORITHM_VERSION) {
    throw new UnknownAlgorithmVersion({
      stored: stored.algorithmVersion,
      present: ALGORITHM_VERSION,
    });
  }
  return serialiseMatch(storeMatch(stored.need, stored.candidate));
}

/** Field by field: whatever else an object carries at run time does not reach the record. */
function onlyCandidateFields(candidate: Candidate): Candidate {
  return {
    id: candidate.id,
    hourlyRateMinor: candidate.hourlyRateMinor,
    minRetainerMinor: candidate.minRetainerMinor,
    region: candidate.region,
    servedRegions: candidate.servedRegions,
    isRemote: candidate.isRemote,
    languages: candidate.languages,
    sectorExperience: candidate.sectorExperience,
    sectorConflicts: candidate.sectorConflicts,
    sizesServed: candidate.sizesServed,
    isAvailable: candidate.isAvailable,
    isSuspended: candidate.isSuspended,
    trackRecordPpm: candidate.trackRecordPpm,
    responsivenessPpm: candidate.responsivenessPpm,
    offers: candidate.offers.map(candidateOffer),
  };
}
