import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/**
 * What signing in leaves behind: links by mail, counted attempts, browsers known to be somebody's,
 * sign-ins waiting for their code. Nobody reads them but the program itself. A link may be written
 * for nobody and undone again, to take as long as a real one: whose it is is asked at the end.
 */
export class CreateSignInProofs1764150000000 implements MigrationInterface {
  name = 'CreateSignInProofs1764150000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE account_links (
      id uuid NOT NULL CONSTRAINT pk_account_links PRIMARY KEY,
      purpose varchar(14) NOT NULL,
      user_id uuid NOT NULL,
      email citext,
      token_hash bytea NOT NULL CONSTRAINT uq_account_links_token_hash UNIQUE,
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_account_links_user FOREIGN KEY (user_id) REFERENCES users (id)
        ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      CONSTRAINT ck_account_links_purpose CHECK (purpose IN (
        'verify-email', 'change-email', 'reset-password', 'enrol-admin')),
      CONSTRAINT ck_account_links_email CHECK ((purpose = 'change-email') = (email IS NOT NULL)),
      CONSTRAINT ck_account_links_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query('CREATE INDEX ix_account_links_user ON account_links (user_id)');
    await queryRunner.query('CREATE INDEX ix_account_links_expiry ON account_links (expires_at)');
    await queryRunner.query(`CREATE TABLE attempt_records (
      key bytea NOT NULL CONSTRAINT pk_attempt_records PRIMARY KEY,
      failures integer NOT NULL,
      last_at timestamptz(3) NOT NULL,
      CONSTRAINT ck_attempt_records_key CHECK (octet_length(key) = 32),
      CONSTRAINT ck_attempt_records_failures CHECK (failures >= 0)
    )`);
    await queryRunner.query('CREATE INDEX ix_attempt_records_last ON attempt_records (last_at)');
    await queryRunner.query(`CREATE TABLE known_devices (
      id uuid NOT NULL CONSTRAINT pk_known_devices PRIMARY KEY,
      user_id uuid NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT uq_known_devices_token_hash UNIQUE,
      created_at timestamptz(3) NOT NULL,
      last_seen_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_known_devices_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_known_devices_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query('CREATE INDEX ix_known_devices_user ON known_devices (user_id)');
    await queryRunner.query('CREATE INDEX ix_known_devices_seen ON known_devices (last_seen_at)');
    await queryRunner.query(`CREATE TABLE pending_sign_ins (
      id uuid NOT NULL CONSTRAINT pk_pending_sign_ins PRIMARY KEY,
      user_id uuid NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT uq_pending_sign_ins_token_hash UNIQUE,
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_pending_sign_ins_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_pending_sign_ins_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query('CREATE INDEX ix_pending_sign_ins_user ON pending_sign_ins (user_id)');
    await queryRunner.query(
      'CREATE INDEX ix_pending_sign_ins_expiry ON pending_sign_ins (expires_at)',
    );
    for (const table of TABLES) await enableRowSecurity(queryRunner, table, { visible: 'false' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('DROP TABLE pending_sign_ins');
    await queryRunner.query('DROP TABLE known_devices');
    await queryRunner.query('DROP TABLE attempt_records');
    await queryRunner.query('DROP TABLE account_links');
  }
}

const TABLES = ['account_links', 'attempt_records', 'known_devices', 'pending_sign_ins'] as const;
