import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What an agency's own people write, half-way or ready, and the work they can point to. */
export class CreateAgencyProfiles1764500000000 implements MigrationInterface {
  name = 'CreateAgencyProfiles1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE agency_profiles (
      organisation_id uuid NOT NULL CONSTRAINT pk_agency_profiles PRIMARY KEY,
      agency_id uuid CONSTRAINT uq_agency_profiles_agency UNIQUE,
      state varchar(9) NOT NULL,
      content jsonb NOT NULL,
      version integer NOT NULL,
      published_content jsonb,
      is_held_back boolean NOT NULL,
      published_at timestamptz(3),
      approved_content jsonb,
      review_state varchar(8) NOT NULL,
      review_reason text,
      reviewed_at timestamptz(3),
      reviewed_by uuid,
      pause_reason text,
      paused_at timestamptz(3),
      vat_check varchar(11) NOT NULL,
      vat_checked_at timestamptz(3),
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_agency_profiles_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_profiles_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE SET NULL,
      CONSTRAINT fk_agency_profiles_reviewed_by FOREIGN KEY (reviewed_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_profiles_state CHECK (state IN ('draft', 'published', 'paused')),
      CONSTRAINT ck_agency_profiles_review_state CHECK (review_state IN ('none', 'waiting', 'approved', 'rejected')),
      CONSTRAINT ck_agency_profiles_review_reason CHECK (length(review_reason) <= 1000),
      CONSTRAINT ck_agency_profiles_pause_reason CHECK (length(pause_reason) <= 1000),
      CONSTRAINT ck_agency_profiles_vat_check CHECK (vat_check IN ('not_asked', 'valid', 'unknown', 'unavailable')),
      CONSTRAINT ck_agency_profiles_published CHECK ((published_content IS NULL) = (published_at IS NULL)),
      CONSTRAINT ck_agency_profiles_live CHECK (state = 'draft' OR published_content IS NOT NULL),
      CONSTRAINT ck_agency_profiles_version CHECK (version >= 1)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_agency_profiles_review ON agency_profiles (published_at, organisation_id) WHERE review_state = 'waiting'`,
    );
    await queryRunner.query(`CREATE TABLE agency_cases (
      id uuid NOT NULL CONSTRAINT pk_agency_cases PRIMARY KEY,
      organisation_id uuid NOT NULL,
      title varchar(160) NOT NULL,
      sector varchar(1),
      delivered_in varchar(7),
      capabilities text[] NOT NULL,
      result varchar(2000) NOT NULL,
      figures jsonb NOT NULL,
      link varchar(500),
      file_id uuid,
      version integer NOT NULL,
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_agency_cases_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT ck_agency_cases_delivered_in CHECK (delivered_in ~ '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$'),
      CONSTRAINT ck_agency_cases_version CHECK (version >= 1)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_agency_cases_organisation ON agency_cases (organisation_id, created_at, id)',
    );
    for (const table of TABLES) {
      await enableRowSecurity(queryRunner, table, {
        visible: OWN_OR_ADMIN,
        writable: OWN_OR_ADMIN,
      });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) await disableRowSecurity(queryRunner, table);
    await queryRunner.query('DROP TABLE agency_cases');
    await queryRunner.query('DROP TABLE agency_profiles');
  }
}

const TABLES = ['agency_profiles', 'agency_cases'] as const;
const OWN_OR_ADMIN = 'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())';
