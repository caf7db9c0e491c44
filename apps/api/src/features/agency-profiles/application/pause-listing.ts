import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { ProfileNotPublished } from '../agency-profile.errors.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { LiveListing } from './live-listing.ts';
import { OwnProfiles, requireVersion } from './own-profiles.ts';

/**
 * Paused, an agency stays in the directory and on its page, marked as taking no new clients; no
 * match ranks it, and whoever asks sees that as the reason.
 */
@Injectable()
export class PauseListing {
  constructor(
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly listing: LiveListing,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  pause(organisationId: string, version: number, reason: string | null): Promise<StoredProfile> {
    const now = this.clock.now();
    return this.change(organisationId, version, (profile) => ({
      ...profile,
      state: 'paused',
      pauseReason: reason,
      pausedAt: profile.pausedAt ?? now,
    }));
  }

  resume(organisationId: string, version: number): Promise<StoredProfile> {
    return this.change(organisationId, version, (profile) => ({
      ...profile,
      state: 'published',
      pauseReason: null,
      pausedAt: null,
    }));
  }

  private change(
    organisationId: string,
    version: number,
    to: (profile: StoredProfile) => StoredProfile,
  ): Promise<StoredProfile> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      requireVersion(profile, version);
      if (profile.state === 'draft' || profile.agencyId === null) throw new ProfileNotPublished();
      const changed = { ...to(profile), version: version + 1, updatedAt: this.clock.now() };
      await this.profiles.replace(changed);
      await this.listing.write(changed, profile.agencyId);
      return changed;
    });
  }
}
