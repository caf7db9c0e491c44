import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With which published figures a brief was submitted and its matches computed; 0 is what the first
 * release shipped, which all earlier ones were computed with.
 */
export class RememberFigureVersions1764600100000 implements MigrationInterface {
  name = 'RememberFigureVersions1764600100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE match_runs
      ADD COLUMN figure_version int NOT NULL DEFAULT 0
      CONSTRAINT ck_match_runs_figure_version CHECK (figure_version >= 0)`);
    await queryRunner.query(`ALTER TABLE briefs
      ADD COLUMN figure_version int
      CONSTRAINT ck_briefs_figure_version CHECK (figure_version >= 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE briefs DROP COLUMN figure_version');
    await queryRunner.query('ALTER TABLE match_runs DROP COLUMN figure_version');
  }
}
