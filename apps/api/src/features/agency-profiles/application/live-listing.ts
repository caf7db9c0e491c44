import { Injectable } from '@nestjs/common';
import {
  type Agency,
  claimOn,
  diffProfiles,
  type Evidence,
  evidenceOf,
  type EvidenceReason,
  liveAgencyOf,
  type PublishedProfile,
} from '@raccordo/agency';
import { asAgencyId } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import {
  AgencyPublicationRepository,
  AgencyRepository,
  SlugGiver,
  type StoredAgency,
} from '../../agencies/index.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import { liveContentOf, type StoredProfile } from '../stored-profile.ts';
import { todayOf } from '../today.ts';
import { ProfileFiles } from './profile-files.ts';

/**
 * Writes what is searched, ranked and shown of an agency: always the whole of it from what was
 * published and what is proven today, so that every way here ends in the same rows. Offers and
 * agency change in the caller's transaction, and the ranking of every instance hears of it.
 */
@Injectable()
export class LiveListing {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly publications: AgencyPublicationRepository,
    private readonly claims: AgencyClaimRepository,
    private readonly slugs: SlugGiver,
    private readonly files: ProfileFiles,
    private readonly clock: Clock,
  ) {}

  async write(profile: StoredProfile, agencyId: string): Promise<void> {
    const before = await this.agencies.lockStored(agencyId);
    const content = liveContentOf(profile);
    if (content === null) {
      if (before !== null) await this.hide(before);
      await this.files.hide(profile.organisationId);
      return;
    }
    const evidence = await this.evidenceOn(agencyId, content);
    const reasons = new Map<CapabilityId, EvidenceReason>();
    for (const [capability, { reason }] of evidence) reasons.set(capability, reason);
    const live = liveAgencyOf(
      content,
      (capability) => evidence.get(capability)?.level ?? 'declared',
      before === null ? await this.newcomer(agencyId, content) : known(before.agency),
    );
    const agency = { ...live, isAvailable: live.isAvailable && profile.state !== 'paused' };
    await this.agencies.saveAll(
      [
        {
          agency,
          externalKey: before?.externalKey ?? null,
          contentHash: before?.contentHash ?? null,
          reasons,
        },
      ],
      this.clock.now(),
    );
    await this.agencies.giveTo(agencyId, profile.organisationId);
    await this.publish(profile, agencyId, content);
  }

  /** As `write`, unless every level and reason is what it was: nobody hears of what did not change. */
  async refreshEvidence(profile: StoredProfile, agencyId: string): Promise<void> {
    const content = liveContentOf(profile);
    const before = content === null ? null : await this.agencies.lockStored(agencyId);
    if (content === null || before === null) return;
    const reasons = await this.agencies.findReasons(agencyId);
    const evidence = await this.evidenceOn(agencyId, content);
    const isSame = before.agency.offers.every(({ capability, evidence: level }) => {
      const found = evidence.get(capability);
      return found?.level === level && isSameReason(found.reason, reasons.get(capability));
    });
    if (!isSame) await this.write(profile, agencyId);
  }

  private async publish(
    profile: StoredProfile,
    agencyId: string,
    content: PublishedProfile,
  ): Promise<void> {
    const { approvedContent, publishedAt, reviewedAt } = profile;
    await this.publications.save({
      agencyId,
      content: await this.files.show(profile.organisationId, content),
      publishedAt: publishedAt ?? this.clock.now(),
      approvedAt: approvedContent === null ? null : reviewedAt,
      isChanged: approvedContent === null || diffProfiles(approvedContent, content).length > 0,
    });
  }

  private async evidenceOn(
    agencyId: string,
    { profile, cases }: PublishedProfile,
  ): Promise<ReadonlyMap<CapabilityId, Evidence>> {
    const claims = await this.claims.listOf(agencyId);
    const today = todayOf(this.clock);
    return new Map(
      profile.offers.map(({ capability }) => [
        capability,
        evidenceOf(claimOn(capability, claims), cases, today),
      ]),
    );
  }

  private async newcomer(
    agencyId: string,
    { profile }: PublishedProfile,
  ): Promise<Parameters<typeof liveAgencyOf>[2]> {
    await this.slugs.lock();
    const [slug = agencyId] = await this.slugs.slugsFor([profile.company.name ?? '']);
    return {
      id: asAgencyId(agencyId),
      slug,
      status: 'published',
      rating: null,
      responsiveness: { answeredInTime: 0, received: 0 },
    };
  }

  /** Out of directory and ranking, kept for its briefs and its people. */
  private async hide(before: StoredAgency): Promise<void> {
    const { agency } = before;
    if (agency.status === 'suspended') return;
    const reasons = await this.agencies.findReasons(agency.id);
    const hidden = { ...before, agency: { ...agency, status: 'draft' as const }, reasons };
    await this.agencies.saveAll([hidden], this.clock.now());
    await this.publications.remove(agency.id);
  }
}

/** Whatever the order of fields in which the database keeps it. */
function isSameReason(one: EvidenceReason, other: EvidenceReason | undefined): boolean {
  const fields = (reason: object): string => JSON.stringify(Object.entries(reason).sort());
  return other !== undefined && fields(one) === fields(other);
}

/** A sanction outlasts whatever is published. */
function known(agency: Agency): Parameters<typeof liveAgencyOf>[2] {
  return {
    id: agency.id,
    slug: agency.slug,
    status: agency.status === 'suspended' ? 'suspended' : 'published',
    rating: agency.rating,
    responsiveness: agency.responsiveness,
  };
}
