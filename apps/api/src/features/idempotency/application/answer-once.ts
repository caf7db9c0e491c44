import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { KeyReused, RequestInFlight } from '../idempotency.errors.ts';
import {
  IdempotencyKeyRepository,
  type IdempotencyScope,
  type KeptAnswer,
} from '../persistence/idempotency-key.repository.ts';

export interface OnceAnswer {
  readonly answer: KeptAnswer;
  readonly isReplayed: boolean;
}

/**
 * Work and its answer are kept in one transaction: either both are there and the answer is given
 * again, or neither is and the work is done anew. Failures are not kept.
 */
@Injectable()
export class AnswerOnce {
  constructor(
    private readonly keys: IdempotencyKeyRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: IdempotencyScope,
    requestHash: Buffer,
    work: () => Promise<Omit<KeptAnswer, 'requestHash'>>,
  ): Promise<OnceAnswer> {
    return this.transactions.run(async () => {
      if (!(await this.keys.tryLock(scope))) throw new RequestInFlight();
      const kept = await this.keys.find(scope);
      if (kept !== null) {
        if (!kept.requestHash.equals(requestHash)) throw new KeyReused();
        return { answer: kept, isReplayed: true };
      }
      const answer = { requestHash, ...(await work()) };
      await this.keys.keep(scope, answer, this.clock.now());
      return { answer, isReplayed: false };
    });
  }

  /** Kept answers repeat what was written, so they go when it is deleted. */
  forget(askerId: string): Promise<void> {
    return this.keys.deleteOf(askerId);
  }
}
