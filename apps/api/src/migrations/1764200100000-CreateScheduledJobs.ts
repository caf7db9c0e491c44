import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateScheduledJobs1764200100000 implements MigrationInterface {
  name = 'CreateScheduledJobs1764200100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE scheduled_jobs (
      name varchar(60) NOT NULL,
      last_slot timestamptz(3) NOT NULL,
      started_at timestamptz(3),
      ended_at timestamptz(3),
      error varchar(500),
      CONSTRAINT pk_scheduled_jobs PRIMARY KEY (name)
    )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE scheduled_jobs');
  }
}
