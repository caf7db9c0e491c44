import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** Authenticator apps, and the codes on paper for the day the phone is lost. */
export class CreateSecondFactors1764150100000 implements MigrationInterface {
  name = 'CreateSecondFactors1764150100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE second_factors (
      user_id uuid NOT NULL CONSTRAINT pk_second_factors PRIMARY KEY,
      sealed_secret bytea NOT NULL,
      confirmed_at timestamptz(3),
      last_step integer,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_second_factors_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_second_factors_sealed CHECK (octet_length(sealed_secret) > 29)
    )`);
    await queryRunner.query(`CREATE TABLE recovery_codes (
      user_id uuid NOT NULL,
      code_hash bytea NOT NULL,
      CONSTRAINT pk_recovery_codes PRIMARY KEY (user_id, code_hash),
      CONSTRAINT fk_recovery_codes_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_recovery_codes_hash CHECK (octet_length(code_hash) = 32)
    )`);
    for (const table of TABLES) await enableRowSecurity(queryRunner, table, { visible: 'false' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('DROP TABLE recovery_codes');
    await queryRunner.query('DROP TABLE second_factors');
  }
}

const TABLES = ['second_factors', 'recovery_codes'] as const;
