import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { Sessions } from '../../sessions/index.ts';
import { AccountLinkRepository } from '../persistence/account-link.repository.ts';
import { PendingSignInRepository } from '../persistence/pending-sign-in.repository.ts';
import { ProviderIdentityRepository } from '../persistence/provider-identity.repository.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import { KnownDevices } from './known-devices.ts';

/** What opens nothing any more is not kept. */
@Injectable()
export class ForgetExpired implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly sessions: Sessions,
    private readonly links: AccountLinkRepository,
    private readonly pending: PendingSignInRepository,
    private readonly identities: ProviderIdentityRepository,
    private readonly limiter: AttemptLimiter,
    private readonly devices: KnownDevices,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'identity.forget-expired',
      cron: '40 * * * *',
      run: () => this.execute(),
    });
  }

  async execute(): Promise<void> {
    await this.transactions.asSystem(async () => {
      const now = this.clock.now();
      await this.sessions.forgetExpired();
      await this.links.deleteExpired(now);
      await this.pending.deleteExpired(now);
      await this.identities.deleteExpiredVisits(now);
      await this.limiter.forgetOld();
      await this.devices.forgetOld();
    });
  }
}
