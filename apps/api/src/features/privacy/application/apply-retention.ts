import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { MailFolder } from '../../../platform/mail/mail-folder.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { DAY_MS } from '../../../platform/privacy/personal-data.ts';
import { PersonalRowsRepository } from '../persistence/personal-rows.repository.ts';
import { PERIODS } from '../periods.ts';
import { MAIL_KEPT_DAYS } from '../privacy-limits.ts';

/** What is kept longer than the map says is kept for nothing. */
@Injectable()
export class ApplyRetention implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly rows: PersonalRowsRepository,
    private readonly mails: MailFolder,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'privacy.retention',
      cron: '40 * * * *',
      run: () => this.execute(),
    });
  }

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.asSystem(async () => {
      for (const period of PERIODS) await this.rows.deletePast(period, now);
    });
    await this.mails.deleteUntil(new Date(now.getTime() - MAIL_KEPT_DAYS * DAY_MS));
  }
}
