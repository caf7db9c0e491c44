import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** People, the organisations they act for, and the sessions they act in. */
export class CreateAccounts1764100100000 implements MigrationInterface {
  name = 'CreateAccounts1764100100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE EXTENSION IF NOT EXISTS citext');
    await queryRunner.query(`CREATE TABLE users (
      id uuid NOT NULL CONSTRAINT pk_users PRIMARY KEY,
      email citext NOT NULL CONSTRAINT uq_users_email UNIQUE,
      email_verified_at timestamptz(3),
      name varchar(120) NOT NULL,
      locale varchar(2) NOT NULL,
      password_hash varchar(255),
      is_admin boolean NOT NULL DEFAULT false,
      status varchar(9) NOT NULL DEFAULT 'active',
      version integer NOT NULL DEFAULT 1,
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT ck_users_email CHECK (length(email) BETWEEN 3 AND 254),
      CONSTRAINT ck_users_locale CHECK (locale IN ('it', 'en')),
      CONSTRAINT ck_users_status CHECK (status IN ('active', 'suspended', 'erased')),
      CONSTRAINT ck_users_version CHECK (version >= 1)
    )`);
    await queryRunner.query(`CREATE TABLE organisations (
      id uuid NOT NULL CONSTRAINT pk_organisations PRIMARY KEY,
      kind varchar(6) NOT NULL,
      name varchar(160) NOT NULL,
      vat_number varchar(20),
      version integer NOT NULL DEFAULT 1,
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      deleted_at timestamptz(3),
      CONSTRAINT ck_organisations_kind CHECK (kind IN ('sme', 'agency')),
      CONSTRAINT ck_organisations_name CHECK (name <> ''),
      CONSTRAINT ck_organisations_version CHECK (version >= 1)
    )`);
    await queryRunner.query(`CREATE TABLE memberships (
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      role varchar(7) NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT pk_memberships PRIMARY KEY (organisation_id, user_id),
      CONSTRAINT fk_memberships_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_memberships_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_memberships_role CHECK (role IN ('owner', 'member', 'adviser'))
    )`);
    await queryRunner.query('CREATE INDEX ix_memberships_user ON memberships (user_id)');
    await queryRunner.query(`CREATE TABLE sessions (
      id uuid NOT NULL CONSTRAINT pk_sessions PRIMARY KEY,
      user_id uuid NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT uq_sessions_token_hash UNIQUE,
      device varchar(120) NOT NULL,
      created_at timestamptz(3) NOT NULL,
      authenticated_at timestamptz(3) NOT NULL,
      second_factor_at timestamptz(3),
      last_seen_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_sessions_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
      CONSTRAINT ck_sessions_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query('CREATE INDEX ix_sessions_user ON sessions (user_id, created_at, id)');
    await queryRunner.query('CREATE INDEX ix_sessions_expiry ON sessions (expires_at)');
    await queryRunner.query(`ALTER TABLE agencies
      ADD COLUMN organisation_id uuid,
      ADD CONSTRAINT uq_agencies_organisation UNIQUE (organisation_id),
      ADD CONSTRAINT fk_agencies_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE SET NULL`);
    for (const [table, visible, writable] of RULES) {
      await enableRowSecurity(queryRunner, table, { visible, writable });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table] of RULES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('ALTER TABLE agencies DROP COLUMN organisation_id');
    await queryRunner.query('DROP TABLE sessions');
    await queryRunner.query('DROP TABLE memberships');
    await queryRunner.query('DROP TABLE organisations');
    await queryRunner.query('DROP TABLE users');
    await queryRunner.query('DROP EXTENSION citext');
  }
}

const OWN_ORGANISATION = 'organisation_id = ANY (raccordo_organisation_ids())';

/** Table, who sees a row, who writes one. Memberships are read by colleagues, and by oneself. */
const RULES = [
  [
    'users',
    `raccordo_is_admin() OR id = raccordo_user_id() OR EXISTS (
       SELECT 1 FROM memberships m WHERE m.user_id = users.id AND m.${OWN_ORGANISATION})`,
    'raccordo_is_admin() OR id = raccordo_user_id()',
  ],
  [
    'organisations',
    'raccordo_is_admin() OR id = ANY (raccordo_organisation_ids())',
    'raccordo_is_admin() OR id = ANY (raccordo_organisation_ids())',
  ],
  [
    'memberships',
    `raccordo_is_admin() OR user_id = raccordo_user_id() OR ${OWN_ORGANISATION}`,
    `raccordo_is_admin() OR ${OWN_ORGANISATION}`,
  ],
  [
    'sessions',
    'raccordo_is_admin() OR user_id = raccordo_user_id()',
    'raccordo_is_admin() OR user_id = raccordo_user_id()',
  ],
] as const;
