import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { DeadLetter } from '../dead-letter.ts';

/** The last letter of the page before. */
export type DeadLetterKey = readonly [settledAt: string, id: string];

interface DeadLetterRow {
  readonly id: string;
  readonly topic: string;
  readonly failures: number;
  readonly error: string | null;
  readonly created_at: Date;
  readonly settled_at: Date;
}

/** Messages of the outbox that failed for good; what they say is nobody's to read. */
@Injectable()
export class DeadLetterRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Latest first; `count` rows at most. */
  async list(after: DeadLetterKey | null, count: number): Promise<readonly DeadLetter[]> {
    const rows = await this.transactions.query<DeadLetterRow>(
      `SELECT id, topic, failures, error, created_at, settled_at FROM outbox_messages
       WHERE state = 'dead' AND ($1::timestamptz IS NULL OR (settled_at, id) < ($1, $2::uuid))
       ORDER BY settled_at DESC, id DESC LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, count],
    );
    return rows.map((row) => ({
      id: row.id,
      topic: row.topic,
      failures: row.failures,
      error: row.error,
      createdAt: row.created_at,
      diedAt: row.settled_at,
    }));
  }
}
