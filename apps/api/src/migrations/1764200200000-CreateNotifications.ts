import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What people are told, what they chose to be told, and the key that signs the way out of it. */
export class CreateNotifications1764200200000 implements MigrationInterface {
  name = 'CreateNotifications1764200200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE notifications (
      id uuid NOT NULL CONSTRAINT pk_notifications PRIMARY KEY,
      user_id uuid NOT NULL,
      source_id uuid NOT NULL,
      kind varchar(40) NOT NULL,
      params jsonb NOT NULL,
      is_in_app boolean NOT NULL,
      is_for_digest boolean NOT NULL,
      created_at timestamptz(3) NOT NULL,
      read_at timestamptz(3),
      digested_at timestamptz(3),
      CONSTRAINT uq_notifications_source UNIQUE (source_id, user_id),
      CONSTRAINT fk_notifications_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_notifications_channel CHECK (is_in_app OR is_for_digest)
    )`);
    await queryRunner.query(`CREATE INDEX ix_notifications_list
      ON notifications (user_id, created_at, id) WHERE is_in_app`);
    await queryRunner.query(`CREATE INDEX ix_notifications_unread
      ON notifications (user_id) WHERE is_in_app AND read_at IS NULL`);
    await queryRunner.query(`CREATE INDEX ix_notifications_digest
      ON notifications (user_id, created_at, id) WHERE is_for_digest AND digested_at IS NULL`);
    await queryRunner.query('CREATE INDEX ix_notifications_created ON notifications (created_at)');
    await queryRunner.query(`CREATE TABLE notification_choices (
      user_id uuid NOT NULL,
      kind varchar(40) NOT NULL,
      in_app boolean NOT NULL,
      mail varchar(6) NOT NULL,
      CONSTRAINT pk_notification_choices PRIMARY KEY (user_id, kind),
      CONSTRAINT fk_notification_choices_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_notification_choices_mail CHECK (mail IN ('now', 'digest', 'off'))
    )`);
    await queryRunner.query(`CREATE TABLE notification_settings (
      user_id uuid NOT NULL CONSTRAINT pk_notification_settings PRIMARY KEY,
      digest varchar(6) NOT NULL,
      version integer NOT NULL,
      CONSTRAINT fk_notification_settings_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_notification_settings_digest CHECK (digest IN ('daily', 'weekly', 'never'))
    )`);
    await queryRunner.query(`CREATE TABLE signing_keys (
      purpose varchar(40) NOT NULL CONSTRAINT pk_signing_keys PRIMARY KEY,
      key bytea NOT NULL,
      CONSTRAINT ck_signing_keys_key CHECK (octet_length(key) = 32)
    )`);
    for (const [table, visible, writable] of RULES) {
      await enableRowSecurity(queryRunner, table, { visible, writable });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table] of RULES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('DROP TABLE signing_keys');
    await queryRunner.query('DROP TABLE notification_settings');
    await queryRunner.query('DROP TABLE notification_choices');
    await queryRunner.query('DROP TABLE notifications');
  }
}

const OWN = 'user_id = raccordo_user_id()';

/** Messages and jobs are the program's own affair; admins see the dead letters. Anybody may add one. */
const RULES = [
  ['notifications', OWN, OWN],
  ['notification_choices', OWN, OWN],
  ['notification_settings', OWN, OWN],
  ['signing_keys', 'false', 'false'],
  ['scheduled_jobs', 'raccordo_is_admin()', 'false'],
] as const;
