import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of administrative acts and the heads of its chain noted down from time to time. Nobody
 * changes, deletes or empties either: a trigger refuses it to the owner too. An actor is not a
 * foreign key: a person may be erased, the act stays.
 */
export class CreateAuditLog1764300000000 implements MigrationInterface {
  name = 'CreateAuditLog1764300000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE audit_log (
      seq bigint NOT NULL CONSTRAINT pk_audit_log PRIMARY KEY,
      occurred_at timestamptz(3) NOT NULL,
      actor_kind varchar(6) NOT NULL,
      actor_id uuid,
      actor_label varchar(80),
      action varchar(80) NOT NULL,
      object_kind varchar(40) NOT NULL,
      object_id varchar(80) NOT NULL,
      reason varchar(1000),
      before jsonb,
      after jsonb,
      request_id uuid,
      previous_hash varchar(64) NOT NULL CONSTRAINT uq_audit_log_previous_hash UNIQUE,
      hash varchar(64) NOT NULL,
      CONSTRAINT ck_audit_log_seq CHECK (seq >= 1),
      CONSTRAINT ck_audit_log_actor_kind CHECK (actor_kind IN ('person', 'token', 'system')),
      CONSTRAINT ck_audit_log_actor CHECK ((actor_kind = 'system') = (actor_id IS NULL)),
      CONSTRAINT ck_audit_log_action CHECK (action ~ '^[a-z][a-z_-]*[.][a-z_-]+$'),
      CONSTRAINT ck_audit_log_before CHECK (jsonb_typeof(before) = 'object'),
      CONSTRAINT ck_audit_log_after CHECK (jsonb_typeof(after) = 'object'),
      CONSTRAINT ck_audit_log_previous_hash CHECK (previous_hash ~ '^[0-9a-f]{64}$'),
      CONSTRAINT ck_audit_log_hash CHECK (hash ~ '^[0-9a-f]{64}$')
    )`);
    await queryRunner.query('CREATE INDEX ix_audit_log_actor ON audit_log (actor_id, seq)');
    await queryRunner.query('CREATE INDEX ix_audit_log_action ON audit_log (action, seq)');
    await queryRunner.query(
      'CREATE INDEX ix_audit_log_object ON audit_log (object_kind, object_id, seq)',
    );
    await queryRunner.query('CREATE INDEX ix_audit_log_occurred ON audit_log (occurred_at, seq)');
    await queryRunner.query(`CREATE TABLE audit_anchors (
      seq bigint NOT NULL CONSTRAINT pk_audit_anchors PRIMARY KEY,
      hash varchar(64) NOT NULL,
      anchored_at timestamptz(3) NOT NULL,
      CONSTRAINT ck_audit_anchors_seq CHECK (seq >= 1),
      CONSTRAINT ck_audit_anchors_hash CHECK (hash ~ '^[0-9a-f]{64}$')
    )`);
    await queryRunner.query(`CREATE FUNCTION refuse_audit_change() RETURNS trigger
      LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$`);
    await queryRunner.query(`CREATE TRIGGER audit_log_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`);
    await queryRunner.query(`CREATE TRIGGER audit_anchors_append_only
      BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_anchors
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change()`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE audit_anchors');
    await queryRunner.query('DROP TABLE audit_log');
    await queryRunner.query('DROP FUNCTION refuse_audit_change');
  }
}
