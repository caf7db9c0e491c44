import { Injectable } from '@nestjs/common';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { OutboxRepository } from '../../../platform/outbox/persistence/outbox.repository.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { DeadLetterNotFound } from '../dead-letters.errors.ts';

/** Another full round of attempts, once whatever was in the way has been put right. */
@Injectable()
export class RetryDeadLetter {
  constructor(
    private readonly messages: OutboxRepository,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(id: string, adminId: string | null): Promise<void> {
    await this.transactions.run(async () => {
      const isRevived =
        isUuid(id) && (await this.transactions.asSystem(() => this.messages.revive(id)));
      if (!isRevived) throw new DeadLetterNotFound();
      await this.record.execute({
        action: 'dead_letter.retried',
        actorId: adminId,
        objectKind: 'outbox_message',
        objectId: id,
        before: null,
        after: null,
        reason: null,
      });
    });
  }
}
