import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { TwinsNotFound } from '../curation.errors.ts';
import { TwinsRepository } from '../persistence/twins.repository.ts';

/** "Not the same": the pair is not shown again. */
@Injectable()
export class DismissTwins {
  constructor(
    private readonly twins: TwinsRepository,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    adminId: string,
    pair: { readonly firstId: string; readonly secondId: string },
    version: number,
    reason: string,
  ): Promise<void> {
    return this.transactions.run(async () => {
      const { firstId, secondId } = pair;
      const found =
        isUuid(firstId) && isUuid(secondId) ? await this.twins.findOpen(firstId, secondId) : null;
      if (found === null) throw new TwinsNotFound();
      const decision = { by: adminId, at: this.clock.now(), reason: reason.trim() };
      if (!(await this.twins.dismiss(pair, version, decision))) throw new StaleVersion();
      await this.record.execute({
        action: 'agency.told_apart',
        actorId: adminId,
        objectKind: 'agency',
        objectId: firstId,
        before: { score: found.score },
        after: { otherAgencyId: secondId },
        reason: decision.reason,
      });
    });
  }
}
