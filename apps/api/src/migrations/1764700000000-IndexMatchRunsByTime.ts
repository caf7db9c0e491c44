import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The market's figures read the latest runs, whoever's they are. */
export class IndexMatchRunsByTime1764700000000 implements MigrationInterface {
  name = 'IndexMatchRunsByTime1764700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX ix_match_runs_computed_at ON match_runs (computed_at, id)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_match_runs_computed_at');
  }
}
