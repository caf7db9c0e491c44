import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What programs of an organisation show instead of a session. */
export class CreateApiTokens1764150300000 implements MigrationInterface {
  name = 'CreateApiTokens1764150300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE api_tokens (
      id uuid NOT NULL CONSTRAINT pk_api_tokens PRIMARY KEY,
      organisation_id uuid NOT NULL,
      user_id uuid NOT NULL,
      name varchar(80) NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT uq_api_tokens_token_hash UNIQUE,
      scopes varchar(20)[] NOT NULL,
      created_at timestamptz(3) NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      last_used_at timestamptz(3),
      CONSTRAINT fk_api_tokens_member FOREIGN KEY (organisation_id, user_id)
        REFERENCES memberships (organisation_id, user_id) ON DELETE CASCADE,
      CONSTRAINT ck_api_tokens_token_hash CHECK (octet_length(token_hash) = 32),
      CONSTRAINT ck_api_tokens_scopes CHECK (cardinality(scopes) BETWEEN 1 AND 20)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_api_tokens_organisation ON api_tokens (organisation_id, created_at, id)',
    );
    await queryRunner.query(
      'CREATE INDEX ix_api_tokens_member ON api_tokens (organisation_id, user_id)',
    );
    await enableRowSecurity(queryRunner, 'api_tokens', {
      visible: 'organisation_id = ANY (raccordo_organisation_ids())',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'api_tokens');
    await queryRunner.query('DROP TABLE api_tokens');
  }
}
