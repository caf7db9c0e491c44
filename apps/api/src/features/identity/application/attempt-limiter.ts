import { Injectable } from '@nestjs/common';
import { WAIT_POLICIES, type WaitKind, waitLeft, withAttempt } from '@raccordo/identity';
import { SecretBox } from '../../../platform/auth/secret-box.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { MustWait } from '../identity.errors.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';

/** What is tried, and by whom as far as we can tell. */
export interface Attempt {
  readonly kind: WaitKind;
  readonly of: readonly string[];
}

interface Keyed extends Attempt {
  readonly key: Buffer;
}

/**
 * Growing waits. An attempt counts before its outcome is known and is taken back when it was right,
 * so guesses sent together are guesses all the same. Call it outside a transaction: what a refusal
 * rolls back must not be the count.
 */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly transactions: TransactionRunner,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** Counts one more under each, or throws `MustWait` and counts nothing. */
  async begin(attempts: readonly Attempt[]): Promise<void> {
    const seconds = await this.inTransaction(async () => {
      const now = this.clock.now();
      const records = [];
      for (const attempt of this.keyed(attempts)) {
        records.push({ ...attempt, record: await this.attempts.lock(attempt.key, now) });
      }
      const waits = records.map(({ kind, record }) => waitLeft(record, now, WAIT_POLICIES[kind]));
      const wait = Math.max(0, ...waits);
      if (wait > 0) return Math.ceil(wait / 1_000);
      for (const { kind, key, record } of records) {
        await this.attempts.save(key, withAttempt(record, now, WAIT_POLICIES[kind]));
      }
      return 0;
    });
    if (seconds > 0) throw new MustWait(seconds);
  }

  /** It was right: an account's count is forgotten, a shared address only gets this one back. */
  succeed(attempts: readonly Attempt[]): Promise<void> {
    return this.inTransaction(async () => {
      for (const { kind, key } of this.keyed(attempts)) {
        await (kind === 'address' ? this.attempts.takeBack(key) : this.attempts.delete(key));
      }
    });
  }

  /** It was never tried: we were too busy to look. */
  takeBack(attempts: readonly Attempt[]): Promise<void> {
    return this.inTransaction(async () => {
      for (const { key } of this.keyed(attempts)) await this.attempts.takeBack(key);
    });
  }

  /** In one order for everybody, or two attempts could wait for each other. */
  private keyed(attempts: readonly Attempt[]): readonly Keyed[] {
    return attempts
      .map(({ kind, of }) => ({ kind, of, key: this.box.pseudonym(`attempts ${kind}`, ...of) }))
      .sort((a, b) => Buffer.compare(a.key, b.key));
  }

  private inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.asSystem(() => this.transactions.run(work));
  }
}
