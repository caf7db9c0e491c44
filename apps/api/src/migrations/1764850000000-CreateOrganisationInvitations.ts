import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/**
 * Who an organisation has asked in, one row for each address. What was withdrawn stays for a while:
 * how often an address was written to must not be forgotten by asking anew.
 */
export class CreateOrganisationInvitations1764850000000 implements MigrationInterface {
  name = 'CreateOrganisationInvitations1764850000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE organisation_invitations (
      id uuid NOT NULL CONSTRAINT pk_organisation_invitations PRIMARY KEY,
      organisation_id uuid NOT NULL,
      email citext NOT NULL,
      role varchar(7) NOT NULL,
      locale varchar(2) NOT NULL,
      token_hash bytea NOT NULL CONSTRAINT uq_organisation_invitations_token_hash UNIQUE,
      invited_by uuid,
      created_at timestamptz(3) NOT NULL,
      sent_at timestamptz(3) NOT NULL,
      sent_count integer NOT NULL,
      expires_at timestamptz(3) NOT NULL,
      revoked_at timestamptz(3),
      CONSTRAINT uq_organisation_invitations_email UNIQUE (organisation_id, email),
      CONSTRAINT fk_organisation_invitations_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_organisation_invitations_invited_by FOREIGN KEY (invited_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_organisation_invitations_email CHECK (length(email) BETWEEN 3 AND 254),
      CONSTRAINT ck_organisation_invitations_role CHECK (role IN ('owner', 'member', 'adviser')),
      CONSTRAINT ck_organisation_invitations_locale CHECK (locale IN ('it', 'en')),
      CONSTRAINT ck_organisation_invitations_token_hash CHECK (octet_length(token_hash) = 32),
      CONSTRAINT ck_organisation_invitations_sent_count CHECK (sent_count >= 1)
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_organisation_invitations_list ON organisation_invitations (organisation_id, created_at, id)',
    );
    await queryRunner.query(
      'CREATE INDEX ix_organisation_invitations_inviter ON organisation_invitations (invited_by, sent_at)',
    );
    await queryRunner.query(
      'CREATE INDEX ix_organisation_invitations_expiry ON organisation_invitations (expires_at)',
    );
    await enableRowSecurity(queryRunner, 'organisation_invitations', {
      visible: 'organisation_id = ANY (raccordo_organisation_ids())',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'organisation_invitations');
    await queryRunner.query('DROP TABLE organisation_invitations');
  }
}
