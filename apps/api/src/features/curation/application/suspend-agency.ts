import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { AgencyNotHere, AgencyNotPublished, AlreadySuspended } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';
import type { Suspension } from '../suspension.ts';

export interface PublicNotice {
  readonly noticeIt: string;
  readonly noticeEn: string;
}

/** Out of every match from the next one on; the page stays, with the notice on top. */
@Injectable()
export class SuspendAgency {
  constructor(
    private readonly suspensions: SuspensionRepository,
    private readonly notify: NotifyPeople,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  execute(adminId: string, agencyId: string, notice: PublicNotice): Promise<Suspension> {
    return this.transactions.run(async () => {
      const agency = await this.suspensions.lockAgency(agencyId);
      if (agency === null) throw new AgencyNotHere();
      if (agency.status === 'suspended') throw new AlreadySuspended();
      if (agency.status === 'draft') throw new AgencyNotPublished();
      const now = this.clock.now();
      const suspension: Suspension = {
        id: this.ids.nextId(),
        agencyId,
        noticeIt: notice.noticeIt.trim(),
        noticeEn: notice.noticeEn.trim(),
        suspendedBy: adminId,
        suspendedAt: now,
        liftedBy: null,
        liftedAt: null,
        liftReason: null,
      };
      await this.suspensions.insert(suspension);
      await this.suspensions.setStatus(agencyId, 'suspended', now);
      if (agency.organisationId !== null) {
        await this.notify.execute({
          kind: 'agency-suspended',
          organisationId: agency.organisationId,
          params: {
            agencyName: agency.name,
            // Written in both languages; each reader finds theirs.
            reason: `${suspension.noticeIt} / ${suspension.noticeEn}`,
            path: '/agency/appeal',
          },
        });
      }
      await this.record.execute({
        action: 'agency.suspended',
        actorId: adminId,
        objectKind: 'agency',
        objectId: agencyId,
        before: { status: agency.status },
        after: { status: 'suspended', suspensionId: suspension.id },
        reason: suspension.noticeEn,
      });
      return suspension;
    });
  }
}
