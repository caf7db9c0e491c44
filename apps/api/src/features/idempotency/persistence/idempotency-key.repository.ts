import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { IdempotencyKeyEntity } from './idempotency-key.entity.ts';

export interface IdempotencyScope {
  readonly askerId: string;
  readonly route: string;
  readonly key: string;
}

export interface KeptAnswer {
  readonly requestHash: Buffer;
  readonly status: number;
  readonly etag: string | null;
  readonly body: object;
}

@Injectable()
export class IdempotencyKeyRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Until the end of the transaction; false while a twin of the request is under way. */
  async tryLock({ askerId, route, key }: IdempotencyScope): Promise<boolean> {
    const [row] = await this.transactions.query<{ locked: boolean }>(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS locked',
      [[askerId, route, key].join('\n')],
    );
    return row?.locked ?? false;
  }

  async find(scope: IdempotencyScope): Promise<KeptAnswer | null> {
    const { askerId, route, key } = scope;
    return this.transactions.manager().findOneBy(IdempotencyKeyEntity, { askerId, route, key });
  }

  async keep(scope: IdempotencyScope, answer: KeptAnswer, now: Date): Promise<void> {
    await this.transactions.manager().insert(IdempotencyKeyEntity, {
      askerId: scope.askerId,
      route: scope.route,
      key: scope.key,
      requestHash: answer.requestHash,
      status: answer.status,
      etag: answer.etag,
      body: answer.body,
      createdAt: now,
    });
  }

  async deleteOf(askerId: string): Promise<void> {
    await this.transactions.query('DELETE FROM idempotency_keys WHERE asker_id = $1', [askerId]);
  }
}
