import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { AppealDecided, AppealNotFound, AppealOwnDecision } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';
import type { Appeal, Suspension } from '../suspension.ts';
import { LiftSuspension } from './lift-suspension.ts';

export interface AppealDecision {
  readonly outcome: 'lifted' | 'kept';
  readonly reason: string;
}

/** Heard by somebody else than who suspended, as long as there is somebody else. */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly suspensions: SuspensionRepository,
    private readonly lift: LiftSuspension,
    private readonly notify: NotifyPeople,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    adminId: string,
    id: string,
    version: number,
    { outcome, reason }: AppealDecision,
  ): Promise<Appeal> {
    return this.transactions.run(async () => {
      const appeal = await this.suspensions.lockAppeal(id);
      if (appeal === null) throw new AppealNotFound();
      if (appeal.state !== 'open') throw new AppealDecided();
      if (appeal.version !== version) throw new StaleVersion();
      const suspension = await this.suspensions.find(appeal.suspensionId);
      if (suspension === null) throw new AppealNotFound();
      await this.refuseOwnDecision(adminId, suspension);
      const decision = {
        state: outcome,
        decidedBy: adminId,
        decidedAt: this.clock.now(),
        decisionReason: reason.trim(),
        version: version + 1,
      };
      await this.suspensions.decideAppeal(id, decision);
      if (outcome === 'lifted' && suspension.liftedAt === null) {
        await this.lift.execute(adminId, suspension.agencyId, reason);
      }
      const agency = await this.suspensions.findAgency(suspension.agencyId);
      await this.notify.execute({
        kind: 'appeal-decided',
        organisationId: appeal.organisationId,
        params: {
          agencyName: agency?.name ?? '',
          isUpheld: outcome === 'lifted',
          reason: decision.decisionReason,
          path: '/agency/appeal',
        },
      });
      await this.record.execute({
        action: 'appeal.decided',
        actorId: adminId,
        objectKind: 'appeal',
        objectId: id,
        before: { state: 'open' },
        after: { state: outcome, agencyId: suspension.agencyId },
        reason: decision.decisionReason,
      });
      return { ...appeal, ...decision };
    });
  }

  private async refuseOwnDecision(adminId: string, { suspendedBy }: Suspension): Promise<void> {
    if (suspendedBy !== adminId) return;
    if (await this.suspensions.hasOtherAdmin(adminId)) throw new AppealOwnDecision();
  }
}
