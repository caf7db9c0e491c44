import type { CapabilityId } from '@raccordo/taxonomy';
import type { EvidenceLevel } from '@raccordo/agency';
import type { Candidate, CandidateOffer } from '../candidate.ts';

/** Passes every gate of a plain need; override only what the test is about. */
export function aCandidate(overrides: Partial<Candidate> = {}): Candidate {
  return {
    id: 'meridiana',
    hourlyRateMinor: 60_00,
    minRetainerMinor: 0,
    region: 'ITC4',
    servedRegions: ['ITC4'],
    isRemote: true,
    languages: ['it'],
    sectorExperience: [],
    sectorConflicts: [],
    sizesServed: [],
    isAvailable: true,
    isSuspended: false,
    trackRecordPpm: 978_000,
    responsivenessPpm: 800_000,
    offers: offers({ marketing_management: ['verified', 40] }),
    ...overrides,
  };
}

/** `offers({ seo: ['shown', 12] })`: evidence and hours a month by capability. */
export function offers(
  byCapability: Partial<Record<CapabilityId, readonly [EvidenceLevel, number]>>,
): readonly CandidateOffer[] {
  return Object.entries(byCapability).map(([capability, [evidence, hoursPerMonth]]) => ({
    capability: capability as CapabilityId,
    hoursPerMonth,
    evidence,
  }));
}
