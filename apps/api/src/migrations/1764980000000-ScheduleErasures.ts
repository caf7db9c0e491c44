import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an account is to be erased; null for all but those who asked and may still call it off. */
export class ScheduleErasures1764980000000 implements MigrationInterface {
  name = 'ScheduleErasures1764980000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE users ADD COLUMN erasure_due_at timestamptz(3)');
    await queryRunner.query(
      'CREATE INDEX ix_users_erasure ON users (erasure_due_at, id) WHERE erasure_due_at IS NOT NULL',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE users DROP COLUMN erasure_due_at');
  }
}
