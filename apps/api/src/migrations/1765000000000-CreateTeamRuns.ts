import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** Teams found for a brief, each with its conditions; seen by whoever sees the brief. */
export class CreateTeamRuns1765000000000 implements MigrationInterface {
  name = 'CreateTeamRuns1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE team_runs (
      id uuid NOT NULL CONSTRAINT pk_team_runs PRIMARY KEY,
      brief_id uuid NOT NULL,
      run_id uuid NOT NULL,
      conditions jsonb NOT NULL,
      is_plain boolean NOT NULL,
      budget_minor bigint,
      algorithm_version varchar(20) NOT NULL,
      is_proven boolean NOT NULL,
      gap_ppm integer NOT NULL,
      agency_ids uuid[] NOT NULL,
      answers jsonb NOT NULL,
      cards jsonb NOT NULL,
      computed_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_team_runs_brief FOREIGN KEY (brief_id) REFERENCES briefs (id) ON DELETE CASCADE,
      CONSTRAINT fk_team_runs_run FOREIGN KEY (run_id) REFERENCES match_runs (id) ON DELETE CASCADE,
      CONSTRAINT ck_team_runs_gap CHECK (gap_ppm BETWEEN 0 AND 1000000),
      CONSTRAINT ck_team_runs_proven CHECK (NOT is_proven OR gap_ppm = 0)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_team_runs_brief ON team_runs (brief_id, computed_at, id)',
    );
    await queryRunner.query('CREATE INDEX ix_team_runs_run ON team_runs (run_id)');
    await queryRunner.query(
      'CREATE INDEX ix_team_runs_agencies ON team_runs USING gin (agency_ids) WHERE is_plain',
    );
    await enableRowSecurity(queryRunner, 'team_runs', {
      visible: 'EXISTS (SELECT 1 FROM briefs b WHERE b.id = team_runs.brief_id)',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'team_runs');
    await queryRunner.query('DROP TABLE team_runs');
  }
}
