import { Injectable } from '@nestjs/common';
import { diffProfiles, type FieldChange } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { OwnershipRequest } from '../ownership-request.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import { AgencyClaimRepository, type ClaimKey } from '../persistence/agency-claim.repository.ts';
import {
  AgencyProfileRepository,
  type ReviewKey,
} from '../persistence/agency-profile.repository.ts';
import { OwnershipRequestRepository } from '../persistence/ownership-request.repository.ts';
import type { StoredCase } from '../stored-case.ts';
import type { StoredClaim, StoredContest } from '../stored-claim.ts';
import type { StoredProfile } from '../stored-profile.ts';

export interface WaitingProfile {
  readonly profile: StoredProfile;
  /** Against what was last approved; everything, if nothing was. */
  readonly changes: readonly FieldChange[];
}

export interface WaitingClaim {
  readonly claim: StoredClaim;
  readonly contests: readonly StoredContest[];
  /** Of the whole agency: the examiner may rest a verification on another one. */
  readonly cases: readonly StoredCase[];
}

/** What waits for an admin, as rows. Whoever calls has checked that one is asking. */
@Injectable()
export class CurationQueue {
  constructor(
    private readonly profiles: AgencyProfileRepository,
    private readonly claims: AgencyClaimRepository,
    private readonly cases: AgencyCaseRepository,
    private readonly requests: OwnershipRequestRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  async profilesWaiting(
    after: ReviewKey | null,
    count: number,
  ): Promise<readonly WaitingProfile[]> {
    return (await this.profiles.listWaiting(after, count)).map(withChanges);
  }

  async profile(organisationId: string): Promise<WaitingProfile | null> {
    const profile = await this.profiles.find(organisationId);
    return profile === null ? null : withChanges(profile);
  }

  claimsWaiting(after: ClaimKey | null, count: number): Promise<readonly StoredClaim[]> {
    return this.claims.listWaiting(after, count);
  }

  async claim(agencyId: string, capability: CapabilityId): Promise<WaitingClaim | null> {
    return this.transactions.run(async () => {
      const claims = await this.claims.listOf(agencyId);
      const claim = claims.find((one) => one.capability === capability);
      if (claim === undefined) return null;
      const { organisationId } = claim;
      return {
        claim,
        contests: await this.claims.contestsOf(agencyId, capability),
        cases: organisationId === null ? [] : await this.cases.listOf(organisationId),
      };
    });
  }

  ownershipRequests(count: number): Promise<readonly OwnershipRequest[]> {
    return this.requests.listWaiting(count);
  }
}

function withChanges(profile: StoredProfile): WaitingProfile {
  const { approvedContent, publishedContent } = profile;
  return {
    profile,
    changes: publishedContent === null ? [] : diffProfiles(approvedContent, publishedContent),
  };
}
