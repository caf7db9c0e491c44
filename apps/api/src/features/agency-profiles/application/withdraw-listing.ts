import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import { OwnershipRequestRepository } from '../persistence/ownership-request.repository.ts';
import { LiveListing } from './live-listing.ts';

/**
 * An organisation that is deleted leaves directory and ranking with its people. A sanction stays on
 * the agency: deleting is no way out of one.
 */
@Injectable()
export class WithdrawListing {
  constructor(
    private readonly profiles: AgencyProfileRepository,
    private readonly requests: OwnershipRequestRepository,
    private readonly listing: LiveListing,
    private readonly clock: Clock,
  ) {}

  /** Inside the transaction of the deletion. */
  async execute(organisationId: string): Promise<void> {
    await this.requests.deleteWaiting(organisationId);
    const profile = await this.profiles.lock(organisationId);
    if (profile === null) return;
    const withdrawn = {
      ...profile,
      state: 'draft' as const,
      publishedContent: null,
      publishedAt: null,
      isHeldBack: false,
      reviewState: 'none' as const,
      pauseReason: null,
      pausedAt: null,
      version: profile.version + 1,
      updatedAt: this.clock.now(),
    };
    await this.profiles.replace(withdrawn);
    if (profile.agencyId !== null) await this.listing.write(withdrawn, profile.agencyId);
  }
}
