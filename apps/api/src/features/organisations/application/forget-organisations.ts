import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';

const JOB = 'organisations.forget-deleted';
/** Within these somebody who regrets a deletion can still be helped. */
const KEPT_AFTER_DELETION_MS = 30 * 86_400_000;

/** What was deleted goes for good: briefs, files, profile, tokens, who belonged to it. */
@Injectable()
export class ForgetOrganisations implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly organisations: OrganisationRepository,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: JOB,
      cron: '20 4 * * *',
      run: async () => {
        await this.execute();
      },
    });
  }

  /** How many. One transaction each: a large one holds up nobody for the others. */
  execute(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_AFTER_DELETION_MS);
    return this.transactions.asSystem(async () => {
      const ids = await this.organisations.listDeletedBefore(before);
      for (const id of ids) await this.forget(id, before);
      return ids.length;
    });
  }

  private forget(id: string, before: Date): Promise<void> {
    return this.transactions.run(async () => {
      if (!(await this.organisations.remove(id, before))) return;
      await this.audit.execute({
        action: 'organisation.forgotten',
        actorId: null,
        actorLabel: JOB,
        objectKind: 'organisation',
        objectId: id,
        before: null,
        after: null,
        reason: null,
      });
    });
  }
}
