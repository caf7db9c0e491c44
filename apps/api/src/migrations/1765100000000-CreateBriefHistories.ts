import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What a firm spent and got, by channel and period: seen by whoever sees the brief, never by agencies. */
export class CreateBriefHistories1765100000000 implements MigrationInterface {
  name = 'CreateBriefHistories1765100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE brief_histories (
      brief_id uuid NOT NULL CONSTRAINT pk_brief_histories PRIMARY KEY,
      version integer NOT NULL,
      series jsonb NOT NULL,
      is_used boolean NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT fk_brief_histories_brief FOREIGN KEY (brief_id) REFERENCES briefs (id)
        ON DELETE CASCADE,
      CONSTRAINT ck_brief_histories_version CHECK (version > 1),
      CONSTRAINT ck_brief_histories_series CHECK (jsonb_typeof(series) = 'array')
    )`);
    await enableRowSecurity(queryRunner, 'brief_histories', {
      visible: 'EXISTS (SELECT 1 FROM briefs b WHERE b.id = brief_histories.brief_id)',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'brief_histories');
    await queryRunner.query('DROP TABLE brief_histories');
  }
}
