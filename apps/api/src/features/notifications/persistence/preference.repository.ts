import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { NotificationKind } from '../mail/mail-params.ts';
import {
  type ChannelChoice,
  type DigestFrequency,
  isNotificationKind,
  type MailChoice,
} from '../notification-kinds.ts';
import type { StoredPreferences } from '../stored-preferences.ts';

@Injectable()
export class PreferenceRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async find(userId: string): Promise<StoredPreferences> {
    const [settings] = await this.transactions.query<{ digest: DigestFrequency; version: number }>(
      'SELECT digest, version FROM notification_settings WHERE user_id = $1',
      [userId],
    );
    const rows = await this.transactions.query<{
      kind: string;
      in_app: boolean;
      mail: MailChoice;
    }>('SELECT kind, in_app, mail FROM notification_choices WHERE user_id = $1 ORDER BY kind', [
      userId,
    ]);
    const choices = new Map<NotificationKind, ChannelChoice>();
    for (const { kind, in_app, mail } of rows) {
      if (isNotificationKind(kind)) choices.set(kind, { inApp: in_app, mail });
    }
    return { digest: settings?.digest ?? 'weekly', version: settings?.version ?? 1, choices };
  }

  /** Until the end of the transaction nobody else changes what this person chose. */
  async lock(userId: string): Promise<void> {
    await this.transactions.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('notification_settings ' || $1, 0))`,
      [userId],
    );
  }

  async save(userId: string, { digest, version, choices }: StoredPreferences): Promise<void> {
    await this.transactions.query(
      `INSERT INTO notification_settings (user_id, digest, version) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT pk_notification_settings
       DO UPDATE SET digest = EXCLUDED.digest, version = EXCLUDED.version`,
      [userId, digest, version],
    );
    for (const [kind, { inApp, mail }] of choices) {
      await this.transactions.query(
        `INSERT INTO notification_choices (user_id, kind, in_app, mail) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT pk_notification_choices
         DO UPDATE SET in_app = EXCLUDED.in_app, mail = EXCLUDED.mail`,
        [userId, kind, inApp, mail],
      );
    }
  }
}
