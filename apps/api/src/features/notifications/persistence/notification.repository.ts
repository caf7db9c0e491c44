import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { StoredNotification } from '../stored-notification.ts';
import { type NotificationRow, toStoredNotification } from './notification.mapper.ts';

export interface NewNotification {
  readonly id: string;
  readonly userId: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly params: object;
  readonly isInApp: boolean;
  readonly isForDigest: boolean;
  readonly createdAt: Date;
}

/** The last notification of the page before. */
export type NotificationKey = readonly [createdAt: string, id: string];

@Injectable()
export class NotificationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(notification: NewNotification): Promise<void> {
    await this.transactions.query(
      `INSERT INTO notifications
         (id, user_id, source_id, kind, params, is_in_app, is_for_digest, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT ON CONSTRAINT uq_notifications_source DO NOTHING`,
      [
        notification.id,
        notification.userId,
        notification.sourceId,
        notification.kind,
        JSON.stringify(notification.params),
        notification.isInApp,
        notification.isForDigest,
        notification.createdAt,
      ],
    );
  }

  /** Latest first; `count` rows at most. */
  async list(
    userId: string,
    after: NotificationKey | null,
    isUnreadOnly: boolean,
    count: number,
  ): Promise<readonly StoredNotification[]> {
    const rows = await this.transactions.query<NotificationRow>(
      `SELECT id, kind, params, created_at, read_at FROM notifications
       WHERE user_id = $1 AND is_in_app AND (read_at IS NULL OR NOT $2)
         AND ($3::timestamptz IS NULL OR (created_at, id) < ($3, $4::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $5`,
      [userId, isUnreadOnly, after?.[0] ?? null, after?.[1] ?? null, count],
    );
    return rows.flatMap(toStoredNotification);
  }

  /** Counting stops at `max`: nobody reads beyond it. */
  async countUnread(userId: string, max: number): Promise<number> {
    const [row] = await this.transactions.query<{ unread: number }>(
      `SELECT count(*)::int AS unread FROM (
         SELECT 1 FROM notifications
         WHERE user_id = $1 AND is_in_app AND read_at IS NULL LIMIT $2) counted`,
      [userId, max],
    );
    return row?.unread ?? 0;
  }

  async findReader(id: string): Promise<string | null> {
    const [row] = await this.transactions.query<{ user_id: string }>(
      'SELECT user_id FROM notifications WHERE id = $1 AND is_in_app',
      [id],
    );
    return row?.user_id ?? null;
  }

  async markRead(userId: string, id: string, now: Date): Promise<void> {
    await this.transactions.query(
      'UPDATE notifications SET read_at = $3 WHERE user_id = $1 AND id = $2 AND read_at IS NULL',
      [userId, id, now],
    );
  }

  /** Up to the one the reader saw last: what came meanwhile stays unread. */
  async markAllRead(userId: string, upTo: Date, now: Date): Promise<void> {
    await this.transactions.query(
      `UPDATE notifications SET read_at = $3
       WHERE user_id = $1 AND is_in_app AND read_at IS NULL AND created_at <= $2`,
      [userId, upTo, now],
    );
  }

  /** Who waits for a digest, in the order of ids. */
  async listDigestReaders(after: string | null, count: number): Promise<string[]> {
    const rows = await this.transactions.query<{ user_id: string }>(
      `SELECT DISTINCT user_id FROM notifications
       WHERE is_for_digest AND digested_at IS NULL AND ($1::uuid IS NULL OR user_id > $1)
       ORDER BY user_id LIMIT $2`,
      [after, count],
    );
    return rows.map(({ user_id }) => user_id);
  }

  /** Oldest first; nobody else takes them before the transaction ends. */
  async takeForDigest(userId: string, now: Date): Promise<readonly StoredNotification[]> {
    const rows = await this.transactions.query<NotificationRow>(
      `WITH taken AS (
         UPDATE notifications SET digested_at = $2
         WHERE user_id = $1 AND is_for_digest AND digested_at IS NULL
         RETURNING id, kind, params, created_at, read_at)
       SELECT * FROM taken ORDER BY created_at, id`,
      [userId, now],
    );
    return rows.flatMap(toStoredNotification);
  }
}
