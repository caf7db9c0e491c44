import type { Candidate, CandidateOffer } from '@raccordo/matching';
import { EVIDENCE_LEVELS, type EvidenceLevel } from '@raccordo/agency';
import {
  CAPABILITY_IDS,
  type CapabilityId,
  LANGUAGE_IDS,
  type LanguageId,
  REGION_IDS,
  type RegionId,
  SECTOR_IDS,
  type SectorId,
  SIZE_CLASSES,
  type SizeClass,
} from '@raccordo/taxonomy';
import {
  Choice,
  Choices,
  Flag,
  Part,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { RunMatch } from '../match-run.ts';

class CandidateOfferResponse implements CandidateOffer {
  @Choice(CAPABILITY_IDS, 'CapabilityId')
  readonly capability!: CapabilityId;

  @Whole()
  readonly hoursPerMonth!: number;

  @Choice(EVIDENCE_LEVELS, 'EvidenceLevel')
  readonly evidence!: EvidenceLevel;
}

/** What the engine reads of an agency. */
class CandidateResponse implements Candidate {
  @Text()
  readonly id!: string;

  @Whole()
  readonly hourlyRateMinor!: number;

  @Whole()
  readonly minRetainerMinor!: number;

  @Choice(REGION_IDS, 'RegionId', { nullable: true })
  readonly region!: RegionId | null;

  @Choices(REGION_IDS, 'RegionId')
  readonly servedRegions!: readonly RegionId[];

  @Flag()
  readonly isRemote!: boolean;

  @Choices(LANGUAGE_IDS, 'LanguageId')
  readonly languages!: readonly LanguageId[];

  @Choices(SECTOR_IDS, 'SectorId')
  readonly sectorExperience!: readonly SectorId[];

  @Choices(SECTOR_IDS, 'SectorId')
  readonly sectorConflicts!: readonly SectorId[];

  @Choices(SIZE_CLASSES, 'SizeClass')
  readonly sizesServed!: readonly SizeClass[];

  @Flag()
  readonly isAvailable!: boolean;

  @Flag()
  readonly isSuspended!: boolean;

  @Whole()
  readonly trackRecordPpm!: number;

  @Whole()
  readonly responsivenessPpm!: number;

  @Parts(() => CandidateOfferResponse)
  readonly offers!: readonly CandidateOfferResponse[];

  static from(candidate: Candidate): CandidateResponse {
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
      offers: candidate.offers.map(({ capability, hoursPerMonth, evidence }) => {
        return { capability, hoursPerMonth, evidence };
      }),
    };
  }
}

class RankedCandidateResponse {
  @Text()
  readonly name!: string;

  @Text({ description: 'The last part of the address of its page.' })
  readonly slug!: string;

  @Part(() => CandidateResponse)
  readonly candidate!: CandidateResponse;

  static from({ card, candidate }: RunMatch): RankedCandidateResponse {
    return { name: card.name, slug: card.slug, candidate: CandidateResponse.from(candidate) };
  }
}

export class CandidateListResponse {
  @Parts(() => RankedCandidateResponse, { description: 'In the order of the run.' })
  readonly items!: readonly RankedCandidateResponse[];

  static from(matches: readonly RunMatch[]): CandidateListResponse {
    return { items: matches.map((match) => RankedCandidateResponse.from(match)) };
  }
}
