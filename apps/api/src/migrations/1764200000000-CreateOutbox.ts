import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOutbox1764200000000 implements MigrationInterface {
  name = 'CreateOutbox1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE outbox_messages (
      id uuid NOT NULL,
      topic varchar(60) NOT NULL,
      aggregate varchar(120) NOT NULL,
      dedupe_key varchar(200),
      payload jsonb,
      state varchar(9) NOT NULL,
      failures smallint NOT NULL DEFAULT 0,
      error varchar(500),
      created_at timestamptz(3) NOT NULL,
      settled_at timestamptz(3),
      CONSTRAINT pk_outbox_messages PRIMARY KEY (id),
      CONSTRAINT ck_outbox_messages_state CHECK (state IN ('waiting', 'published', 'delivered', 'dead')),
      CONSTRAINT ck_outbox_messages_payload CHECK ((payload IS NULL) = (state = 'delivered')),
      CONSTRAINT ck_outbox_messages_settled CHECK ((settled_at IS NULL) = (state IN ('waiting', 'published')))
    )`);
    await queryRunner.query(
      'CREATE UNIQUE INDEX uq_outbox_messages_dedupe ON outbox_messages (dedupe_key)',
    );
    await queryRunner.query(`CREATE INDEX ix_outbox_messages_open ON outbox_messages (aggregate, id)
      WHERE state IN ('waiting', 'published')`);
    await queryRunner.query(`CREATE INDEX ix_outbox_messages_settled
      ON outbox_messages (state, settled_at, id) WHERE settled_at IS NOT NULL`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE outbox_messages');
  }
}
