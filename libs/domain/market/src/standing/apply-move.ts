import type { EvidenceLevel } from '@raccordo/agency';
import type { Candidate, CandidateOffer } from '@raccordo/matching';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { AgencyMove } from './agency-move.ts';

/** A capability added today comes without proof. */
const EVIDENCE_OF_NEW_OFFER: EvidenceLevel = 'declared';

/** The agency after a move. */
export function applyMove(candidate: Candidate, move: AgencyMove): Candidate {
  switch (move.kind) {
    case 'take_clients':
      return { ...candidate, isAvailable: true };
    case 'show_case':
      return withOffer(candidate, move.capability, { evidence: 'shown' });
    case 'verify_offer':
      return withOffer(candidate, move.capability, { evidence: 'verified' });
    case 'raise_hours':
      return withOffer(candidate, move.capability, { hoursPerMonth: move.hoursPerMonth });
    case 'add_capability': {
      const { capability, hoursPerMonth } = move;
      const others = candidate.offers.filter((offer) => offer.capability !== capability);
      const added = { capability, hoursPerMonth, evidence: EVIDENCE_OF_NEW_OFFER };
      return { ...candidate, offers: [...others, added] };
    }
    case 'sector_case':
      return { ...candidate, sectorExperience: [...candidate.sectorExperience, move.sector] };
    case 'work_remotely':
      return { ...candidate, isRemote: true };
    case 'serve_region':
      return { ...candidate, servedRegions: [...candidate.servedRegions, move.region] };
    case 'speak_language':
      return { ...candidate, languages: [...candidate.languages, move.language] };
    case 'lower_minimum':
      return { ...candidate, minRetainerMinor: move.minRetainerMinor };
    case 'lower_rate':
      return { ...candidate, hourlyRateMinor: move.hourlyRateMinor };
  }
}

function withOffer(
  candidate: Candidate,
  capability: CapabilityId,
  changed: Partial<Pick<CandidateOffer, 'evidence' | 'hoursPerMonth'>>,
): Candidate {
  const offers = candidate.offers.map((offer) =>
    offer.capability === capability ? { ...offer, ...changed } : offer,
  );
  return { ...candidate, offers };
}
