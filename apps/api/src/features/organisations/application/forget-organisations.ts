import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ScheduledJobs } from '../../../platform/jobs/scheduled-jobs.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { DAY_MS } from '../../../platform/privacy/personal-data.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { OrganisationRemovals } from './organisation-removals.ts';

const JOB = 'organisations.forget-deleted';
/** Within these somebody who regrets a deletion can still be helped. */
export const ORGANISATION_KEPT_DAYS = 30;

/** What was deleted goes for good: briefs, files, profile, tokens, who belonged to it. */
@Injectable()
export class ForgetOrganisations implements OnModuleInit {
  constructor(
    private readonly jobs: ScheduledJobs,
    private readonly organisations: OrganisationRepository,
    private readonly removals: OrganisationRemovals,
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
    const until = new Date(this.clock.now().getTime() - ORGANISATION_KEPT_DAYS * DAY_MS);
    return this.transactions.asSystem(async () =>
      this.forgetAll(await this.organisations.listDeletedUntil(until)),
    );
  }

  /** Those whose last owner is being erased: nobody is left who could regret it. */
  ownedOnlyBy(userId: string): Promise<number> {
    return this.transactions.asSystem(async () =>
      this.forgetAll(await this.organisations.listDeletedOwnedOnlyBy(userId)),
    );
  }

  private async forgetAll(ids: readonly string[]): Promise<number> {
    for (const id of ids) await this.forget(id);
    return ids.length;
  }

  private forget(id: string): Promise<void> {
    return this.transactions.run(async () => {
      if (!(await this.organisations.lockDeleted(id))) return;
      await this.removals.run(id);
      await this.organisations.remove(id);
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
