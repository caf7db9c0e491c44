import { Injectable } from '@nestjs/common';
import { filesOf } from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { ProfileNotWaiting } from '../agency-profile.errors.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { LiveListing } from './live-listing.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';
import { ProfileFiles } from './profile-files.ts';

/** What the two decisions on a published profile share. */
@Injectable()
export class ReviewProfile {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly listing: LiveListing,
    private readonly files: ProfileFiles,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  decide(
    adminId: string,
    organisationId: string,
    version: number,
    to: (profile: StoredProfile) => Partial<StoredProfile>,
  ): Promise<StoredProfile> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      const { agencyId } = profile;
      if (profile.reviewState !== 'waiting' || agencyId === null) throw new ProfileNotWaiting();
      const now = this.clock.now();
      const decided: StoredProfile = {
        ...profile,
        reviewReason: null,
        ...to(profile),
        reviewedAt: now,
        reviewedBy: adminId,
        version: version + 1,
        updatedAt: now,
      };
      await this.profiles.replace(decided);
      await this.listing.write(decided, agencyId);
      const former = profile.approvedContent;
      await this.files.letGo(decided, former === null ? [] : filesOf(former));
      return decided;
    });
  }
}

/**
 * A question about what is published: it goes on waiting, and live. The next publication is the
 * answer, and takes the question away.
 */
@Injectable()
export class AskMoreOfProfile {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(organisationId: string, version: number, question: string): Promise<StoredProfile> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      if (profile.reviewState !== 'waiting') throw new ProfileNotWaiting();
      const asked = {
        ...profile,
        reviewReason: question,
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      await this.profiles.replace(asked);
      return asked;
    });
  }
}

/** What is published is in order: from now on it is what changes are compared with. */
@Injectable()
export class ApproveProfile {
  constructor(private readonly review: ReviewProfile) {}

  execute(adminId: string, organisationId: string, version: number): Promise<StoredProfile> {
    return this.review.decide(adminId, organisationId, version, ({ publishedContent }) => ({
      reviewState: 'approved',
      approvedContent: publishedContent,
      isHeldBack: false,
    }));
  }
}

/**
 * The page goes back to what was last approved, or is hidden if nothing was; what the agency
 * publishes next waits for an admin.
 */
@Injectable()
export class RejectProfile {
  constructor(private readonly review: ReviewProfile) {}

  execute(
    adminId: string,
    organisationId: string,
    version: number,
    reason: string,
  ): Promise<StoredProfile> {
    return this.review.decide(adminId, organisationId, version, () => ({
      reviewState: 'rejected',
      reviewReason: reason,
      isHeldBack: true,
    }));
  }
}
