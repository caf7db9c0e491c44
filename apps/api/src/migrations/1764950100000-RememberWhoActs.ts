import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An adviser acts for a firm, in its place: the brief says so even after the adviser has gone. What
 * was begun before is told by what its author is in the firm today.
 */
export class RememberWhoActs1764950100000 implements MigrationInterface {
  name = 'RememberWhoActs1764950100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE briefs
      ADD COLUMN created_as varchar(7),
      ADD COLUMN updated_by uuid,
      ADD COLUMN updated_as varchar(7),
      ADD CONSTRAINT fk_briefs_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL,
      ADD CONSTRAINT ck_briefs_created_as CHECK (created_as IN ('owner', 'member', 'adviser')),
      ADD CONSTRAINT ck_briefs_updated_as CHECK (updated_as IN ('owner', 'member', 'adviser'))`);
    await queryRunner.query(`UPDATE briefs SET created_as = m.role FROM memberships m
      WHERE m.organisation_id = briefs.organisation_id AND m.user_id = briefs.created_by`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE briefs DROP COLUMN created_as, DROP COLUMN updated_by, DROP COLUMN updated_as',
    );
  }
}
