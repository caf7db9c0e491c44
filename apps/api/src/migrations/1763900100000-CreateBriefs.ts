import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guests and what they tell us. CHECKs repeat the domain constants as they stand today. */
export class CreateBriefs1763900100000 implements MigrationInterface {
  name = 'CreateBriefs1763900100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE guest_sessions (
      id uuid NOT NULL CONSTRAINT pk_guest_sessions PRIMARY KEY,
      token_hash bytea NOT NULL CONSTRAINT uq_guest_sessions_token_hash UNIQUE,
      created_at timestamptz NOT NULL,
      CONSTRAINT ck_guest_sessions_token_hash CHECK (octet_length(token_hash) = 32)
    )`);
    await queryRunner.query(`CREATE TABLE briefs (
      id uuid NOT NULL CONSTRAINT pk_briefs PRIMARY KEY,
      guest_id uuid NOT NULL,
      state varchar(9) NOT NULL,
      version integer NOT NULL,
      content jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      submitted_at timestamptz(3),
      CONSTRAINT fk_briefs_guest FOREIGN KEY (guest_id) REFERENCES guest_sessions (id) ON DELETE CASCADE,
      CONSTRAINT ck_briefs_state CHECK (state IN (
        'draft', 'submitted', 'diagnosed', 'matched', 'inviting', 'deciding', 'awarded', 'closed')),
      CONSTRAINT ck_briefs_version CHECK (version >= 1),
      CONSTRAINT ck_briefs_submitted CHECK ((state = 'draft') = (submitted_at IS NULL)),
      CONSTRAINT ck_briefs_content CHECK (jsonb_typeof(content) = 'object'),
      CONSTRAINT ck_briefs_ask_text CHECK (length(content #>> '{ask,text}') <= 4000),
      CONSTRAINT ck_briefs_monthly CHECK (
        coalesce((content #>> '{budget,monthlyMinor}')::numeric, 0) BETWEEN 0 AND 10000000000)
    )`);
    await queryRunner.query('CREATE INDEX ix_briefs_guest ON briefs (guest_id, updated_at, id)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE briefs');
    await queryRunner.query('DROP TABLE guest_sessions');
  }
}
