import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { LiveListing } from './live-listing.ts';
import { WarnOfAgeing } from './warn-of-ageing.ts';

const BATCH = 100;

/** Every night: levels whose cases grew too old fall, and those that soon will are announced. */
@Injectable()
export class AgeEvidence implements OnModuleInit {
  constructor(
    private readonly profiles: AgencyProfileRepository,
    private readonly listing: LiveListing,
    private readonly warn: WarnOfAgeing,
    private readonly transactions: TransactionRunner,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'agency-profiles.age-evidence',
      cron: '10 0 * * *',
      run: () => this.execute(),
    });
  }

  /** Doing it twice for one night changes nothing. */
  async execute(): Promise<void> {
    let after: string | null = null;
    for (;;) {
      const batch = await this.batchAfter(after);
      for (const { organisationId } of batch) {
        // One at a time: an agency that fails or is locked keeps nobody else waiting.
        await this.transactions.asSystem(() => this.age(organisationId));
      }
      after = batch.at(-1)?.organisationId ?? null;
      if (batch.length < BATCH) return;
    }
  }

  private batchAfter(organisationId: string | null): Promise<readonly StoredProfile[]> {
    return this.transactions.asSystem(() => this.profiles.listLive(organisationId, BATCH));
  }

  private age(organisationId: string): Promise<void> {
    return this.transactions.run(async () => {
      const profile = await this.profiles.lock(organisationId);
      if (profile?.agencyId === null || profile === null) return;
      await this.listing.refreshEvidence(profile, profile.agencyId);
      await this.warn.execute(profile, profile.agencyId);
    });
  }
}
