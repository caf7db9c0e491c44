import { Injectable } from '@nestjs/common';
import {
  type Ageing,
  type AgencyCase,
  claimOn,
  type Evidence,
  type EvidenceLevel,
  evidenceOf,
  nextAgeing,
  type ProfileQuality,
  profileQualityOf,
  validateCaseForPublication,
} from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import { isCompanyChecked, type StoredProfile } from '../stored-profile.ts';
import type { StoredClaim, StoredContest } from '../stored-claim.ts';
import { todayOf } from '../today.ts';
import { OwnProfiles } from './own-profiles.ts';

export interface ClaimEvidence {
  readonly capability: CapabilityId;
  readonly evidence: Evidence;
  /** Null = nobody asked or contested anything yet. */
  readonly claim: StoredClaim | null;
  readonly contests: readonly StoredContest[];
}

/** Everything that speaks for one profile today, published or not. */
export interface OwnEvidence {
  readonly profile: StoredProfile;
  /** Finished cases only. */
  readonly cases: readonly AgencyCase[];
  readonly claims: readonly ClaimEvidence[];
  readonly ageing: readonly Ageing[];
  readonly levelOf: (capability: CapabilityId) => EvidenceLevel;
}

@Injectable()
export class ReadEvidence {
  constructor(
    private readonly own: OwnProfiles,
    private readonly cases: AgencyCaseRepository,
    private readonly claims: AgencyClaimRepository,
    private readonly clock: Clock,
  ) {}

  async execute(organisationId: string): Promise<OwnEvidence> {
    const profile = await this.own.get(organisationId);
    const { agencyId, content } = profile;
    const today = todayOf(this.clock);
    const cases = (await this.cases.listOf(organisationId))
      .map((stored) => stored.content)
      .filter((one) => validateCaseForPublication(one, today).length === 0);
    const stored = agencyId === null ? [] : await this.claims.listOf(agencyId);
    const contests = agencyId === null ? [] : await this.claims.contestsOf(agencyId);
    const capabilities = content.offers.map(({ capability }) => capability);
    const found = capabilities.map((capability) => ({
      capability,
      evidence: evidenceOf(claimOn(capability, stored), cases, today),
      claim: stored.find((one) => one.capability === capability) ?? null,
      contests: contests.filter((one) => one.capability === capability),
    }));
    return {
      profile,
      cases,
      claims: found,
      ageing: nextAgeing(
        capabilities.map((capability) => claimOn(capability, stored)),
        cases,
        today,
      ),
      levelOf: (capability) =>
        found.find((one) => one.capability === capability)?.evidence.level ?? 'declared',
    };
  }

  async quality(organisationId: string): Promise<ProfileQuality> {
    const { profile, cases, levelOf } = await this.execute(organisationId);
    return profileQualityOf(profile.content, {
      cases,
      levelOf,
      isCompanyChecked: isCompanyChecked(profile),
      today: todayOf(this.clock),
    });
  }
}
