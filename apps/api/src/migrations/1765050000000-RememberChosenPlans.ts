import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mix a firm chose for its brief; null = the plan is the one Raccordo proposes. */
export class RememberChosenPlans1765050000000 implements MigrationInterface {
  name = 'RememberChosenPlans1765050000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE briefs
      ADD COLUMN chosen_plan jsonb
      CONSTRAINT ck_briefs_chosen_plan CHECK (chosen_plan IS NULL OR state <> 'draft')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE briefs DROP COLUMN chosen_plan');
  }
}
