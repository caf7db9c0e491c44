import { Injectable } from '@nestjs/common';
import { isUuid } from '../../ids/is-uuid.ts';
import { TransactionRunner } from '../../persistence/transaction-runner.ts';

export interface NewMessage {
  readonly id: string;
  readonly topic: string;
  readonly aggregate: string;
  readonly dedupeKey: string | null;
  readonly payload: object;
  readonly createdAt: Date;
}

export interface PublishedMessage {
  readonly id: string;
  readonly topic: string;
  readonly payload: unknown;
  readonly createdAt: Date;
}

const MAX_ERROR_LENGTH = 500;

@Injectable()
export class OutboxRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** A dedupe key already there wins. */
  async insert(message: NewMessage): Promise<void> {
    await this.transactions.query(
      `INSERT INTO outbox_messages (id, topic, aggregate, dedupe_key, payload, state, created_at)
       VALUES ($1, $2, $3, $4, $5, 'waiting', $6) ON CONFLICT DO NOTHING`,
      [
        message.id,
        message.topic,
        message.aggregate,
        message.dedupeKey,
        JSON.stringify(message.payload),
        message.createdAt,
      ],
    );
  }

  /** The oldest open message of each aggregate, unless it is with the queue already. */
  async lockNext(count: number): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `SELECT id FROM outbox_messages message
       WHERE state = 'waiting' AND NOT EXISTS (
         SELECT FROM outbox_messages earlier
         WHERE earlier.aggregate = message.aggregate AND earlier.id < message.id
           AND earlier.state IN ('waiting', 'published'))
       ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [count],
    );
    return rows.map(({ id }) => id);
  }

  async markPublished(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.transactions.query(
      `UPDATE outbox_messages SET state = 'published' WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  }

  async findPublished(id: string): Promise<PublishedMessage | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.transactions.query<{
      topic: string;
      payload: unknown;
      created_at: Date;
    }>(
      `SELECT topic, payload, created_at FROM outbox_messages WHERE id = $1 AND state = 'published'`,
      [id],
    );
    if (row === undefined) return null;
    return { id, topic: row.topic, payload: row.payload, createdAt: row.created_at };
  }

  /** False when somebody else settled it first. */
  markDelivered(id: string, now: Date): Promise<boolean> {
    return this.changesOne(
      `WITH settled AS (UPDATE outbox_messages
         SET state = 'delivered', payload = NULL, error = NULL, settled_at = $2
         WHERE id = $1 AND state = 'published' RETURNING id)
       SELECT id FROM settled`,
      [id, now],
    );
  }

  /** The payload stays, so that it can be tried again. */
  async markDead(id: string, reason: string, now: Date): Promise<boolean> {
    if (!isUuid(id)) return false;
    return this.changesOne(
      `WITH settled AS (UPDATE outbox_messages
         SET state = 'dead', error = COALESCE(error, $2), settled_at = $3
         WHERE id = $1 AND state = 'published' RETURNING id)
       SELECT id FROM settled`,
      [id, reason.slice(0, MAX_ERROR_LENGTH), now],
    );
  }

  async noteFailure(id: string, error: string): Promise<void> {
    await this.transactions.query(
      `UPDATE outbox_messages SET failures = LEAST(failures + 1, 32767), error = $2
       WHERE id = $1 AND state = 'published'`,
      [id, error.slice(0, MAX_ERROR_LENGTH)],
    );
  }

  /** Handed over to a queue that has forgotten them: made anew, or emptied after weeks. */
  async releaseLost(): Promise<void> {
    await this.transactions.query(
      `UPDATE outbox_messages SET state = 'waiting' WHERE state = 'published' AND NOT EXISTS (
         SELECT FROM pgboss.job
         WHERE name IN ('outbox', 'outbox-dead') AND state < 'completed'
           AND data->>'messageId' = outbox_messages.id::text)`,
    );
  }

  /** True when a dead message waits for another round of attempts. */
  revive(id: string): Promise<boolean> {
    return this.changesOne(
      `WITH revived AS (UPDATE outbox_messages
         SET state = 'waiting', failures = 0, error = NULL, settled_at = NULL
         WHERE id = $1 AND state = 'dead' RETURNING id)
       SELECT id FROM revived`,
      [id],
    );
  }

  private async changesOne(sql: string, parameters: readonly unknown[]): Promise<boolean> {
    const rows = await this.transactions.query(sql, parameters);
    return rows.length === 1;
  }
}
