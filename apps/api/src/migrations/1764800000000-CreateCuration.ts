import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What admins do with agencies beyond their claims: suspend, hear appeals, tell twins apart, merge. */
export class CreateCuration1764800000000 implements MigrationInterface {
  name = 'CreateCuration1764800000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE agency_suspensions (
      id uuid NOT NULL CONSTRAINT pk_agency_suspensions PRIMARY KEY,
      agency_id uuid NOT NULL,
      notice_it varchar(1000) NOT NULL,
      notice_en varchar(1000) NOT NULL,
      suspended_by uuid,
      suspended_at timestamptz(3) NOT NULL,
      lifted_by uuid,
      lifted_at timestamptz(3),
      lift_reason varchar(1000),
      CONSTRAINT fk_agency_suspensions_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_suspensions_suspended_by FOREIGN KEY (suspended_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT fk_agency_suspensions_lifted_by FOREIGN KEY (lifted_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_suspensions_notice CHECK (notice_it <> '' AND notice_en <> ''),
      CONSTRAINT ck_agency_suspensions_lifted CHECK ((lifted_at IS NULL) = (lift_reason IS NULL))
    )`);
    await queryRunner.query(
      'CREATE UNIQUE INDEX uq_agency_suspensions_open ON agency_suspensions (agency_id) WHERE lifted_at IS NULL',
    );
    await queryRunner.query(
      'CREATE INDEX ix_agency_suspensions_agency ON agency_suspensions (agency_id, suspended_at, id)',
    );
    await queryRunner.query(`CREATE TABLE suspension_appeals (
      id uuid NOT NULL CONSTRAINT pk_suspension_appeals PRIMARY KEY,
      suspension_id uuid NOT NULL,
      organisation_id uuid NOT NULL,
      state varchar(6) NOT NULL,
      text varchar(4000) NOT NULL,
      appealed_by uuid,
      created_at timestamptz(3) NOT NULL,
      decided_by uuid,
      decided_at timestamptz(3),
      decision_reason varchar(1000),
      version integer NOT NULL,
      CONSTRAINT fk_suspension_appeals_suspension FOREIGN KEY (suspension_id) REFERENCES agency_suspensions (id) ON DELETE CASCADE,
      CONSTRAINT fk_suspension_appeals_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_suspension_appeals_appealed_by FOREIGN KEY (appealed_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT fk_suspension_appeals_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_suspension_appeals_state CHECK (state IN ('open', 'lifted', 'kept')),
      CONSTRAINT ck_suspension_appeals_text CHECK (text <> ''),
      CONSTRAINT ck_suspension_appeals_decided CHECK ((state = 'open') = (decided_at IS NULL)),
      CONSTRAINT ck_suspension_appeals_reason CHECK ((state = 'open') = (decision_reason IS NULL)),
      CONSTRAINT ck_suspension_appeals_version CHECK (version >= 1)
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_suspension_appeals_open ON suspension_appeals (suspension_id) WHERE state = 'open'`,
    );
    await queryRunner.query(
      'CREATE INDEX ix_suspension_appeals_created ON suspension_appeals (created_at, id)',
    );
    await queryRunner.query(`CREATE TABLE agency_twins (
      first_id uuid NOT NULL,
      second_id uuid NOT NULL,
      score smallint NOT NULL,
      signals jsonb NOT NULL,
      state varchar(9) NOT NULL,
      found_at timestamptz(3) NOT NULL,
      decided_by uuid,
      decided_at timestamptz(3),
      reason varchar(1000),
      version integer NOT NULL,
      CONSTRAINT pk_agency_twins PRIMARY KEY (first_id, second_id),
      CONSTRAINT fk_agency_twins_first FOREIGN KEY (first_id) REFERENCES agencies (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_twins_second FOREIGN KEY (second_id) REFERENCES agencies (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_twins_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_twins_order CHECK (first_id < second_id),
      CONSTRAINT ck_agency_twins_score CHECK (score BETWEEN 0 AND 100),
      CONSTRAINT ck_agency_twins_state CHECK (state IN ('open', 'dismissed')),
      CONSTRAINT ck_agency_twins_decided CHECK ((state = 'open') = (decided_at IS NULL)),
      CONSTRAINT ck_agency_twins_version CHECK (version >= 1)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_agency_twins_open ON agency_twins (score, first_id, second_id) WHERE state = 'open'`,
    );
    await queryRunner.query('CREATE INDEX ix_agency_twins_second ON agency_twins (second_id)');
    await queryRunner.query(`CREATE TABLE agency_merges (
      id uuid NOT NULL CONSTRAINT pk_agency_merges PRIMARY KEY,
      target_id uuid NOT NULL,
      source_id uuid NOT NULL CONSTRAINT uq_agency_merges_source UNIQUE,
      source_slug varchar(80) NOT NULL,
      source_external_key varchar(300),
      target_name varchar(160) NOT NULL,
      source_name varchar(160) NOT NULL,
      merged_by uuid,
      merged_at timestamptz(3) NOT NULL,
      reason varchar(1000) NOT NULL,
      moved jsonb NOT NULL,
      CONSTRAINT fk_agency_merges_merged_by FOREIGN KEY (merged_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_merges_two CHECK (target_id <> source_id)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_agency_merges_merged ON agency_merges (merged_at, id)',
    );
    await queryRunner.query(
      'CREATE INDEX ix_agency_merges_key ON agency_merges (source_external_key)',
    );
    await queryRunner.query(`CREATE TABLE agency_former_slugs (
      slug varchar(80) NOT NULL CONSTRAINT pk_agency_former_slugs PRIMARY KEY,
      name varchar(160) NOT NULL,
      agency_id uuid NOT NULL,
      CONSTRAINT fk_agency_former_slugs_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_agency_former_slugs_agency ON agency_former_slugs (agency_id)',
    );
    for (const statement of CANDIDATES) await queryRunner.query(statement);
    await queryRunner.query(setSearch(FORMER_NAMES));
    for (const [table, visible, writable] of RULES) {
      await enableRowSecurity(queryRunner, table, { visible, writable });
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(setSearch(''));
    for (const [table] of [...RULES].reverse()) {
      await disableRowSecurity(queryRunner, table);
      await queryRunner.query(['DROP TABLE', table].join(' '));
    }
    for (const statement of [
      'DROP INDEX ix_agencies_name_trigram',
      'DROP INDEX ix_agencies_site',
      'DROP INDEX ix_agencies_vat',
      'DROP FUNCTION raccordo_site(text)',
    ]) {
      await queryRunner.query(statement);
    }
  }
}

/** How twins are looked for. The function says what `siteDomainOf` says, shared hosts aside. */
const CANDIDATES = [
  `CREATE FUNCTION raccordo_site(website text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT regexp_replace(lower(substring(website from '^[Hh][Tt][Tt][Pp][Ss]?://([^/?#:@]+)')), '^www\\.|\\.$', '', 'g')
  $$`,
  'CREATE INDEX ix_agencies_vat ON agencies (vat_number) WHERE vat_number IS NOT NULL',
  'CREATE INDEX ix_agencies_site ON agencies (raccordo_site(website)) WHERE website IS NOT NULL',
  'CREATE INDEX ix_agencies_name_trigram ON agencies USING gist (name_key gist_trgm_ops)',
];

/** Who looks for a name that was merged away finds the agency it belongs to. */
const FORMER_NAMES = `setweight(to_tsvector('raccordo_it', coalesce(
        (SELECT string_agg(f.name, ' ' ORDER BY f.slug) FROM agency_former_slugs f WHERE f.agency_id = NEW.id), '')), 'B') ||`;

const setSearch = (formerNames: string): string => `CREATE OR REPLACE FUNCTION agencies_set_search()
  RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.search :=
        setweight(to_tsvector('raccordo_it', NEW.name), 'A') ||
        ${formerNames}
        setweight(to_tsvector('raccordo_it', NEW.search_words), 'B') ||
        setweight(to_tsvector('raccordo_en', NEW.search_words), 'B') ||
        setweight(to_tsvector('raccordo_it', NEW.description), 'D');
      RETURN NEW;
    END $$`;

/** Notices and former addresses are public; who writes them is always an admin. */
const RULES = [
  ['agency_suspensions', 'true', 'raccordo_is_admin()'],
  [
    'suspension_appeals',
    'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())',
    'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())',
  ],
  ['agency_twins', 'raccordo_is_admin()', 'raccordo_is_admin()'],
  ['agency_merges', 'raccordo_is_admin()', 'raccordo_is_admin()'],
  ['agency_former_slugs', 'true', 'raccordo_is_admin()'],
] as const;
