import type { MigrationInterface, QueryRunner } from 'typeorm';

const SETTING = (name: string) => `nullif(current_setting('raccordo.${name}', true), '')`;

/**
 * The role the program works as, and what row security asks of the transaction: all settings are
 * local to it, and none set means nobody.
 */
const STATEMENTS = [
  // Roles belong to the whole cluster: another database of it may have made this one already.
  `DO $$ BEGIN
     CREATE ROLE raccordo_app NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
   EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
   END $$`,
  `DO $$ BEGIN
     IF NOT pg_has_role(current_user, 'raccordo_app', 'MEMBER') THEN
       EXECUTE format('GRANT raccordo_app TO %I', current_user);
     END IF;
   END $$`,
  'GRANT USAGE ON SCHEMA public TO raccordo_app',
  'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO raccordo_app',
  'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO raccordo_app',
  'REVOKE ALL ON TABLE migrations FROM raccordo_app',
  'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO raccordo_app',
  'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO raccordo_app',
  `CREATE FUNCTION raccordo_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(${SETTING('role')}, 'anonymous')`,
  `CREATE FUNCTION raccordo_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
     RETURN raccordo_role() = 'system'`,
  `CREATE FUNCTION raccordo_is_admin() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
     RETURN raccordo_role() = 'admin'`,
  `CREATE FUNCTION raccordo_user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     RETURN ${SETTING('user_id')}::uuid`,
  `CREATE FUNCTION raccordo_guest_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     RETURN ${SETTING('guest_id')}::uuid`,
  `CREATE FUNCTION raccordo_organisation_ids() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(string_to_array(${SETTING('organisation_ids')}, ',')::uuid[], '{}')`,
];

const UNDO = [
  'DROP FUNCTION raccordo_organisation_ids()',
  'DROP FUNCTION raccordo_guest_id()',
  'DROP FUNCTION raccordo_user_id()',
  'DROP FUNCTION raccordo_is_admin()',
  'DROP FUNCTION raccordo_is_system()',
  'DROP FUNCTION raccordo_role()',
  'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE, SELECT ON SEQUENCES FROM raccordo_app',
  'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT, INSERT, UPDATE, DELETE ON TABLES FROM raccordo_app',
  'REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM raccordo_app',
  'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM raccordo_app',
  'REVOKE ALL ON SCHEMA public FROM raccordo_app',
];

export class CreateAppRole1764100000000 implements MigrationInterface {
  name = 'CreateAppRole1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  /** The role stays: it belongs to the cluster, and other databases may use it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UNDO) await queryRunner.query(statement);
  }
}
