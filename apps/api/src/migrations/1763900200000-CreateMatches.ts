import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMatches1763900200000 implements MigrationInterface {
  name = 'CreateMatches1763900200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE match_runs (
      id uuid NOT NULL CONSTRAINT pk_match_runs PRIMARY KEY,
      brief_id uuid NOT NULL,
      need jsonb NOT NULL,
      algorithm_version varchar(20) NOT NULL,
      evaluated integer NOT NULL,
      eligible integer NOT NULL,
      excluded_by_reason jsonb NOT NULL,
      computed_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_match_runs_brief FOREIGN KEY (brief_id) REFERENCES briefs (id) ON DELETE CASCADE,
      CONSTRAINT ck_match_runs_eligible CHECK (eligible BETWEEN 0 AND evaluated)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_match_runs_brief ON match_runs (brief_id, computed_at, id)',
    );
    await queryRunner.query(`CREATE TABLE match_results (
      run_id uuid NOT NULL,
      rank integer NOT NULL,
      agency_id uuid NOT NULL,
      score_ppm integer NOT NULL,
      coverage_ppm integer NOT NULL,
      is_exposure_slot boolean NOT NULL,
      card jsonb NOT NULL,
      candidate jsonb NOT NULL,
      breakdown jsonb NOT NULL,
      CONSTRAINT pk_match_results PRIMARY KEY (run_id, rank),
      CONSTRAINT uq_match_results_agency UNIQUE (run_id, agency_id),
      CONSTRAINT fk_match_results_run FOREIGN KEY (run_id) REFERENCES match_runs (id) ON DELETE CASCADE,
      CONSTRAINT ck_match_results_rank CHECK (rank >= 1),
      CONSTRAINT ck_match_results_score CHECK (score_ppm BETWEEN 0 AND 1000000),
      CONSTRAINT ck_match_results_coverage CHECK (coverage_ppm BETWEEN 0 AND 1000000)
    )`);
    await queryRunner.query(`CREATE TABLE agency_exposures (
      agency_id uuid NOT NULL,
      shown_on date NOT NULL,
      times integer NOT NULL,
      CONSTRAINT pk_agency_exposures PRIMARY KEY (agency_id, shown_on),
      CONSTRAINT ck_agency_exposures_times CHECK (times >= 1)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE agency_exposures');
    await queryRunner.query('DROP TABLE match_results');
    await queryRunner.query('DROP TABLE match_runs');
  }
}
