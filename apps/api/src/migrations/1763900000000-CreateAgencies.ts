import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * CHECKs repeat the domain constants as they stand today; a spec compares them with the constants,
 * because a merged migration is never edited.
 */
const STATEMENTS = [
  'CREATE EXTENSION IF NOT EXISTS unaccent',
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `CREATE TABLE agencies (
    id uuid NOT NULL CONSTRAINT pk_agencies PRIMARY KEY,
    slug varchar(80) NOT NULL CONSTRAINT uq_agencies_slug UNIQUE,
    external_key varchar(300) CONSTRAINT uq_agencies_external_key UNIQUE,
    content_hash varchar(64),
    name varchar(160) NOT NULL,
    name_key varchar(160) NOT NULL,
    website varchar(300),
    vat_number varchar(20),
    city varchar(80),
    country_code varchar(2),
    region varchar(4),
    served_regions text[] NOT NULL,
    on_site_regions text[] NOT NULL,
    is_remote boolean NOT NULL,
    languages text[] NOT NULL,
    sector_experience text[] NOT NULL,
    sector_conflicts text[] NOT NULL,
    sizes_served text[] NOT NULL,
    headcount_min integer,
    headcount_max integer,
    founded_year smallint,
    currency varchar(3) NOT NULL,
    hourly_rate_minor integer NOT NULL,
    min_retainer_minor integer NOT NULL,
    is_available boolean NOT NULL,
    status varchar(9) NOT NULL,
    rating_millis smallint,
    rating_count integer,
    invitations_received integer NOT NULL,
    invitations_answered_in_time integer NOT NULL,
    estimated_fields text[] NOT NULL,
    description varchar(2000) NOT NULL,
    kind varchar(10) NOT NULL,
    capabilities text[] NOT NULL,
    search_words text NOT NULL,
    search tsvector,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ck_agencies_name CHECK (name <> ''),
    CONSTRAINT ck_agencies_status CHECK (status IN ('draft', 'published', 'suspended')),
    CONSTRAINT ck_agencies_kind CHECK (kind IN ('strategic', 'vertical', 'generalist')),
    CONSTRAINT ck_agencies_currency CHECK (currency IN ('EUR', 'USD', 'GBP', 'CHF')),
    CONSTRAINT ck_agencies_hourly_rate CHECK (hourly_rate_minor BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_agencies_min_retainer CHECK (min_retainer_minor BETWEEN 0 AND 1000000000),
    CONSTRAINT ck_agencies_headcount CHECK (headcount_min >= 1 AND (headcount_max IS NULL OR headcount_max >= headcount_min)),
    CONSTRAINT ck_agencies_rating CHECK (rating_millis BETWEEN 0 AND 5000 AND rating_count >= 1),
    CONSTRAINT ck_agencies_rating_whole CHECK ((rating_millis IS NULL) = (rating_count IS NULL)),
    CONSTRAINT ck_agencies_responsiveness CHECK (invitations_answered_in_time BETWEEN 0 AND invitations_received),
    CONSTRAINT ck_agencies_sizes_served CHECK (sizes_served <@ ARRAY['micro', 'small', 'medium', 'large'])
  )`,
  `CREATE TABLE agency_offers (
    agency_id uuid NOT NULL,
    capability varchar(24) NOT NULL,
    share_basis_points integer NOT NULL,
    hours_per_month smallint NOT NULL,
    evidence varchar(8) NOT NULL,
    CONSTRAINT pk_agency_offers PRIMARY KEY (agency_id, capability),
    CONSTRAINT fk_agency_offers_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE,
    CONSTRAINT ck_agency_offers_share CHECK (share_basis_points BETWEEN 0 AND 10000),
    CONSTRAINT ck_agency_offers_hours CHECK (hours_per_month BETWEEN 0 AND 250),
    CONSTRAINT ck_agency_offers_evidence CHECK (evidence IN ('declared', 'shown', 'verified')),
    CONSTRAINT ck_agency_offers_capability CHECK (capability IN (
      'diagnosis', 'marketing_plan', 'marketing_management', 'positioning_brand', 'market_research',
      'copy_editorial', 'graphic_design', 'photo_video', 'social_editorial',
      'seo', 'local_seo', 'search_ads', 'social_ads', 'display_programmatic', 'email_dem', 'pr',
      'influencer_affiliate', 'offline_events',
      'website', 'landing_pages', 'ecommerce', 'crm_automation', 'cro_ux',
      'analytics_tracking', 'reporting_attribution'))
  )`,
  'CREATE INDEX ix_agency_offers_capability ON agency_offers (capability, agency_id)',
  `CREATE INDEX ix_agencies_name ON agencies (name_key, id) WHERE status = 'published'`,
  `CREATE INDEX ix_agencies_rate ON agencies (hourly_rate_minor, id) WHERE status = 'published'`,
  `CREATE INDEX ix_agencies_published ON agencies (id) WHERE status = 'published'`,
  'CREATE INDEX ix_agencies_capabilities ON agencies USING gin (capabilities)',
  'CREATE INDEX ix_agencies_on_site_regions ON agencies USING gin (on_site_regions)',
  'CREATE INDEX ix_agencies_sectors ON agencies USING gin (sector_experience)',
];

/** Full text in both languages without accents; names weigh most, then places and capabilities. */
const SEARCH = [
  'CREATE TEXT SEARCH CONFIGURATION raccordo_it (COPY = pg_catalog.italian)',
  'ALTER TEXT SEARCH CONFIGURATION raccordo_it ALTER MAPPING FOR hword, hword_part, word WITH unaccent, italian_stem',
  'CREATE TEXT SEARCH CONFIGURATION raccordo_en (COPY = pg_catalog.english)',
  'ALTER TEXT SEARCH CONFIGURATION raccordo_en ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem',
  `CREATE FUNCTION agencies_set_search() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.search :=
        setweight(to_tsvector('raccordo_it', NEW.name), 'A') ||
        setweight(to_tsvector('raccordo_it', NEW.search_words), 'B') ||
        setweight(to_tsvector('raccordo_en', NEW.search_words), 'B') ||
        setweight(to_tsvector('raccordo_it', NEW.description), 'D');
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER agencies_search BEFORE INSERT OR UPDATE OF name, search_words, description ON agencies
    FOR EACH ROW EXECUTE FUNCTION agencies_set_search()`,
  'CREATE INDEX ix_agencies_search ON agencies USING gin (search)',
  'CREATE TABLE agency_search_words (word varchar(40) NOT NULL CONSTRAINT pk_agency_search_words PRIMARY KEY)',
  'CREATE INDEX ix_agency_search_words_trigram ON agency_search_words USING gist (word gist_trgm_ops)',
];

/** The ranking index of every instance listens; one message per agency and transaction. */
const NOTICES = [
  `CREATE FUNCTION agencies_notify() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('agency_changed', COALESCE(NEW.id, OLD.id)::text);
      RETURN NULL;
    END $$`,
  `CREATE FUNCTION agency_offers_notify() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('agency_changed', COALESCE(NEW.agency_id, OLD.agency_id)::text);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER agencies_changed AFTER INSERT OR UPDATE OR DELETE ON agencies
    FOR EACH ROW EXECUTE FUNCTION agencies_notify()`,
  `CREATE TRIGGER agency_offers_changed AFTER INSERT OR UPDATE OR DELETE ON agency_offers
    FOR EACH ROW EXECUTE FUNCTION agency_offers_notify()`,
];

export class CreateAgencies1763900000000 implements MigrationInterface {
  name = 'CreateAgencies1763900000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...STATEMENTS, ...SEARCH, ...NOTICES])
      await queryRunner.query(statement);
  }

  /** The extensions stay: others may have come to use them. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'DROP TABLE agency_search_words',
      'DROP TABLE agency_offers',
      'DROP TABLE agencies',
      'DROP FUNCTION agency_offers_notify()',
      'DROP FUNCTION agencies_notify()',
      'DROP FUNCTION agencies_set_search()',
      'DROP TEXT SEARCH CONFIGURATION raccordo_en',
      'DROP TEXT SEARCH CONFIGURATION raccordo_it',
    ]) {
      await queryRunner.query(statement);
    }
  }
}
