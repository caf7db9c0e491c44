import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The program may add to the log and read it, and nothing else. It reads as an admin or as itself;
 * but whoever acts must append, so the head of the chain is told to everybody, by a function that
 * runs as the owner. Hence row security is not forced here: it would hide the head from the owner.
 */
const STATEMENTS = [
  'REVOKE ALL ON audit_log, audit_anchors FROM raccordo_app',
  'GRANT SELECT, INSERT ON audit_log, audit_anchors TO raccordo_app',
  'ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY rs_audit_log_see ON audit_log FOR SELECT
     USING (raccordo_is_system() OR raccordo_is_admin())`,
  'CREATE POLICY rs_audit_log_add ON audit_log FOR INSERT WITH CHECK (true)',
  'ALTER TABLE audit_anchors ENABLE ROW LEVEL SECURITY',
  `CREATE POLICY rs_audit_anchors_see ON audit_anchors FOR SELECT
     USING (raccordo_is_system() OR raccordo_is_admin())`,
  `CREATE POLICY rs_audit_anchors_add ON audit_anchors FOR INSERT
     WITH CHECK (raccordo_is_system() OR raccordo_is_admin())`,
  `CREATE FUNCTION audit_log_head() RETURNS TABLE (seq bigint, hash varchar)
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
     AS $$ SELECT log.seq, log.hash FROM public.audit_log log ORDER BY log.seq DESC LIMIT 1 $$`,
];

const UNDO = [
  'DROP FUNCTION audit_log_head()',
  'DROP POLICY rs_audit_anchors_add ON audit_anchors',
  'DROP POLICY rs_audit_anchors_see ON audit_anchors',
  'ALTER TABLE audit_anchors DISABLE ROW LEVEL SECURITY',
  'DROP POLICY rs_audit_log_add ON audit_log',
  'DROP POLICY rs_audit_log_see ON audit_log',
  'ALTER TABLE audit_log DISABLE ROW LEVEL SECURITY',
  'GRANT ALL ON audit_log, audit_anchors TO raccordo_app',
];

export class RestrictAuditLog1764300100000 implements MigrationInterface {
  name = 'RestrictAuditLog1764300100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await queryRunner.query(statement);
  }
}
