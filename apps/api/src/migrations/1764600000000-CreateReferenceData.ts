import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/**
 * What admins publish on top of the shipped figures, names and label meanings. A publication is never
 * changed or deleted, not even by the owner; drafts and what a draft would do belong to admins.
 */
export class CreateReferenceData1764600000000 implements MigrationInterface {
  name = 'CreateReferenceData1764600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE reference_revisions (
      id uuid NOT NULL CONSTRAINT pk_reference_revisions PRIMARY KEY,
      kind varchar(7) NOT NULL,
      item_id varchar(80) NOT NULL,
      version int NOT NULL,
      value jsonb NOT NULL,
      restores_version int,
      reason varchar(500) NOT NULL,
      published_by uuid,
      published_at timestamptz(3) NOT NULL,
      CONSTRAINT uq_reference_revisions_version UNIQUE (kind, version),
      CONSTRAINT ck_reference_revisions_kind CHECK (kind IN ('figure', 'label', 'mapping')),
      CONSTRAINT ck_reference_revisions_version CHECK (version >= 1),
      CONSTRAINT ck_reference_revisions_restores
        CHECK (restores_version >= 0 AND restores_version < version),
      CONSTRAINT ck_reference_revisions_value CHECK (jsonb_typeof(value) = 'object'),
      CONSTRAINT ck_reference_revisions_reason CHECK (reason ~ '\\S')
    )`);
    await queryRunner.query(`CREATE FUNCTION refuse_reference_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`CREATE TRIGGER reference_revisions_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON reference_revisions
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_reference_change()`);
    await queryRunner.query(`CREATE FUNCTION tell_reference_published() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('reference_published', NEW.kind);
        RETURN NULL;
      END $$`);
    await queryRunner.query(`CREATE TRIGGER reference_revisions_published
      AFTER INSERT ON reference_revisions
      FOR EACH ROW EXECUTE FUNCTION tell_reference_published()`);
    await queryRunner.query(`CREATE TABLE reference_drafts (
      kind varchar(7) NOT NULL,
      item_id varchar(80) NOT NULL,
      version int NOT NULL,
      value jsonb,
      restores_version int,
      saved_by uuid,
      saved_at timestamptz(3) NOT NULL,
      CONSTRAINT pk_reference_drafts PRIMARY KEY (kind, item_id),
      CONSTRAINT ck_reference_drafts_kind CHECK (kind IN ('figure', 'label', 'mapping')),
      CONSTRAINT ck_reference_drafts_version CHECK (version >= 2),
      CONSTRAINT ck_reference_drafts_value CHECK (jsonb_typeof(value) = 'object')
    )`);
    await queryRunner.query(`CREATE TABLE reference_previews (
      id uuid NOT NULL CONSTRAINT pk_reference_previews PRIMARY KEY,
      kind varchar(7) NOT NULL,
      item_id varchar(80) NOT NULL,
      draft_version int NOT NULL,
      book_version int NOT NULL,
      status varchar(7) NOT NULL,
      done int NOT NULL,
      total int NOT NULL,
      effect jsonb,
      started_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT ck_reference_previews_kind CHECK (kind IN ('figure', 'label', 'mapping')),
      CONSTRAINT ck_reference_previews_status CHECK (status IN ('running', 'done', 'failed')),
      CONSTRAINT ck_reference_previews_effect CHECK ((status = 'done') = (effect IS NOT NULL)),
      CONSTRAINT ck_reference_previews_done CHECK (done >= 0 AND done <= total)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_reference_previews_item ON reference_previews (kind, item_id, started_at, id)',
    );
    const admins = 'raccordo_is_admin()';
    await enableRowSecurity(queryRunner, 'reference_revisions', {
      visible: 'true',
      writable: admins,
    });
    await enableRowSecurity(queryRunner, 'reference_drafts', { visible: admins });
    await enableRowSecurity(queryRunner, 'reference_previews', { visible: admins });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['reference_previews', 'reference_drafts', 'reference_revisions']) {
      await disableRowSecurity(queryRunner, table);
    }
    await queryRunner.query('DROP TABLE reference_previews');
    await queryRunner.query('DROP TABLE reference_drafts');
    await queryRunner.query('DROP TABLE reference_revisions');
    await queryRunner.query('DROP FUNCTION tell_reference_published');
    await queryRunner.query('DROP FUNCTION refuse_reference_change');
  }
}
