import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** Signing in with another provider: who is who there, and visits under way. */
export class CreateProviderSignIns1764150200000 implements MigrationInterface {
  name = 'CreateProviderSignIns1764150200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE provider_identities (
      issuer varchar(300) NOT NULL,
      subject varchar(255) NOT NULL,
      user_id uuid NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT pk_provider_identities PRIMARY KEY (issuer, subject),
      CONSTRAINT fk_provider_identities_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_provider_identities_user ON provider_identities (user_id)',
    );
    await queryRunner.query(`CREATE TABLE provider_visits (
      token_hash bytea NOT NULL CONSTRAINT pk_provider_visits PRIMARY KEY,
      sealed bytea NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT ck_provider_visits_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_provider_visits_expiry ON provider_visits (expires_at)',
    );
    for (const table of TABLES) await enableRowSecurity(queryRunner, table, { visible: 'false' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('DROP TABLE provider_visits');
    await queryRunner.query('DROP TABLE provider_identities');
  }
}

const TABLES = ['provider_identities', 'provider_visits'] as const;
