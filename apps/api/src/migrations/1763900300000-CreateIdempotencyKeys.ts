import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateIdempotencyKeys1763900300000 implements MigrationInterface {
  name = 'CreateIdempotencyKeys1763900300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE idempotency_keys (
      guest_id uuid NOT NULL,
      route varchar(200) NOT NULL,
      key varchar(255) NOT NULL,
      request_hash bytea NOT NULL,
      status smallint NOT NULL,
      etag varchar(40),
      body jsonb NOT NULL,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT pk_idempotency_keys PRIMARY KEY (guest_id, route, key),
      CONSTRAINT fk_idempotency_keys_guest FOREIGN KEY (guest_id) REFERENCES guest_sessions (id) ON DELETE CASCADE,
      CONSTRAINT ck_idempotency_keys_request_hash CHECK (octet_length(request_hash) = 32),
      CONSTRAINT ck_idempotency_keys_status CHECK (status BETWEEN 200 AND 299)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_idempotency_keys_created ON idempotency_keys (created_at)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE idempotency_keys');
  }
}
