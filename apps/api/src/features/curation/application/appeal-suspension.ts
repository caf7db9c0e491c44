import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { AgencyNotHere, NotSuspended } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';
import type { Appeal, SuspensionHistory } from '../suspension.ts';

export interface OwnSuspensions {
  readonly agencyName: string;
  readonly agencySlug: string;
  readonly isSuspended: boolean;
  readonly history: readonly SuspensionHistory[];
}

/** What we promise whoever appeals. */
const DECIDED_WITHIN_DAYS = 14;

/** What an agency's own people see of its suspensions, and say against the one that lasts. */
@Injectable()
export class AppealSuspension {
  constructor(
    private readonly suspensions: SuspensionRepository,
    private readonly notify: NotifyPeople,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async read(organisationId: string): Promise<OwnSuspensions> {
    return this.transactions.run(async () => {
      const agency = await this.suspensions.findAgencyOf(organisationId);
      if (agency === null) throw new AgencyNotHere();
      return {
        agencyName: agency.name,
        agencySlug: agency.slug,
        isSuspended: agency.status === 'suspended',
        history: await this.suspensions.history(agency.id),
      };
    });
  }

  execute(userId: string, organisationId: string, text: string): Promise<Appeal> {
    return this.transactions.run(async () => {
      const agency = await this.suspensions.findAgencyOf(organisationId);
      if (agency === null) throw new AgencyNotHere();
      const open = await this.suspensions.findOpen(agency.id);
      if (open === null) throw new NotSuspended();
      const appeal: Appeal = {
        id: this.ids.nextId(),
        suspensionId: open.id,
        organisationId,
        state: 'open',
        text: text.trim(),
        appealedBy: userId,
        createdAt: this.clock.now(),
        decidedBy: null,
        decidedAt: null,
        decisionReason: null,
        version: 1,
      };
      await this.suspensions.insertAppeal(appeal);
      await this.notify.execute({
        kind: 'appeal-received',
        organisationId,
        params: {
          agencyName: agency.name,
          decideBy: dayAfter(appeal.createdAt, DECIDED_WITHIN_DAYS),
          path: '/agency/appeal',
        },
      });
      return appeal;
    });
  }
}

function dayAfter(at: Date, days: number): string {
  return new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
