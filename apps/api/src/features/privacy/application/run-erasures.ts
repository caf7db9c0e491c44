import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { ErasePerson } from './erase-person.ts';

/** Erases those whose day has come, one transaction each. */
@Injectable()
export class RunErasures implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly people: PersonRepository,
    private readonly erase: ErasePerson,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: 'privacy.erasures',
      cron: '*/15 * * * *',
      run: () => this.execute(),
    });
  }

  async execute(): Promise<void> {
    const due = await this.transactions.asSystem(() => this.people.listDue(this.clock.now()));
    for (const userId of due) await this.erase.execute(userId);
  }
}
