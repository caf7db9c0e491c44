import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** A brief belongs to a guest or to an organisation; kept answers to whoever asked. */
export class GiveBriefsOwners1764100200000 implements MigrationInterface {
  name = 'GiveBriefsOwners1764100200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE briefs
      ALTER COLUMN guest_id DROP NOT NULL,
      ADD COLUMN organisation_id uuid,
      ADD COLUMN created_by uuid,
      ADD CONSTRAINT fk_briefs_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      ADD CONSTRAINT fk_briefs_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
      ADD CONSTRAINT ck_briefs_owner CHECK ((guest_id IS NULL) <> (organisation_id IS NULL))`);
    await queryRunner.query(
      'CREATE INDEX ix_briefs_organisation ON briefs (organisation_id, updated_at, id)',
    );
    await queryRunner.query(
      'ALTER TABLE idempotency_keys DROP CONSTRAINT fk_idempotency_keys_guest',
    );
    await queryRunner.query('ALTER TABLE idempotency_keys RENAME COLUMN guest_id TO asker_id');
    for (const [table, visible] of RULES) await enableRowSecurity(queryRunner, table, { visible });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table] of RULES) await disableRowSecurity(queryRunner, table);
    // Answers kept for people have nobody to belong to any more, and neither have their briefs.
    await queryRunner.query(
      'DELETE FROM idempotency_keys WHERE asker_id NOT IN (SELECT id FROM guest_sessions)',
    );
    await queryRunner.query('ALTER TABLE idempotency_keys RENAME COLUMN asker_id TO guest_id');
    await queryRunner.query(`ALTER TABLE idempotency_keys ADD CONSTRAINT fk_idempotency_keys_guest
      FOREIGN KEY (guest_id) REFERENCES guest_sessions (id) ON DELETE CASCADE`);
    await queryRunner.query('DELETE FROM briefs WHERE guest_id IS NULL');
    await queryRunner.query('DROP INDEX ix_briefs_organisation');
    await queryRunner.query(`ALTER TABLE briefs
      DROP COLUMN organisation_id, DROP COLUMN created_by, ALTER COLUMN guest_id SET NOT NULL`);
  }
}

/** What a brief leads to is seen by whoever sees the brief. */
const RULES = [
  [
    'briefs',
    'guest_id = raccordo_guest_id() OR organisation_id = ANY (raccordo_organisation_ids())',
  ],
  ['match_runs', 'EXISTS (SELECT 1 FROM briefs b WHERE b.id = match_runs.brief_id)'],
  ['match_results', 'EXISTS (SELECT 1 FROM match_runs r WHERE r.id = match_results.run_id)'],
  ['idempotency_keys', 'asker_id IN (raccordo_guest_id(), raccordo_user_id())'],
] as const;
