import { Injectable } from '@nestjs/common';
import { emptyProfile } from '@raccordo/agency';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { NotAnAgency, ProfileNotFound } from '../agency-profile.errors.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';

@Injectable()
export class CreateProfile {
  constructor(
    private readonly profiles: AgencyProfileRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Begins with what the organisation is known by. */
  execute(organisationId: string): Promise<StoredProfile> {
    return this.transactions.run(async () => {
      const organisation = await this.profiles.findOrganisation(organisationId);
      if (organisation === null) throw new ProfileNotFound();
      if (organisation.kind !== 'agency') throw new NotAnAgency();
      const { name, vatNumber } = organisation;
      const empty = emptyProfile();
      const now = this.clock.now();
      const profile: StoredProfile = {
        organisationId,
        agencyId: null,
        state: 'draft',
        content: { ...empty, company: { ...empty.company, name, vatNumber } },
        version: 1,
        publishedContent: null,
        isHeldBack: false,
        publishedAt: null,
        approvedContent: null,
        reviewState: 'none',
        reviewReason: null,
        reviewedAt: null,
        reviewedBy: null,
        pauseReason: null,
        pausedAt: null,
        vatCheck: 'not_asked',
        vatCheckedAt: null,
        createdAt: now,
        updatedAt: now,
      };
      await this.profiles.insert(profile);
      return profile;
    });
  }
}
