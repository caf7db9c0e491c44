import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { INVITATION_LIMITS } from '../invitation-rules.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';

/** The address of somebody who never came is not ours to keep. */
@Injectable()
export class ForgetInvitations implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly invitations: InvitationRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'organisations.forget-invitations',
      cron: '50 3 * * *',
      run: () => this.execute(),
    });
  }

  async execute(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - INVITATION_LIMITS.keptAfterEndMs);
    await this.transactions.asSystem(() => this.invitations.deleteEndedBefore(before));
  }
}
