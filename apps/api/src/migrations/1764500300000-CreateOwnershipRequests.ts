import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** "This agency of the directory is us": asked by an organisation, decided by an admin. */
export class CreateOwnershipRequests1764500300000 implements MigrationInterface {
  name = 'CreateOwnershipRequests1764500300000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE agency_ownership_requests (
      id uuid NOT NULL CONSTRAINT pk_agency_ownership_requests PRIMARY KEY,
      organisation_id uuid NOT NULL,
      agency_id uuid NOT NULL,
      requested_by uuid,
      grounds text[] NOT NULL,
      message text NOT NULL,
      state varchar(8) NOT NULL,
      created_at timestamptz(3) NOT NULL,
      decided_at timestamptz(3),
      decided_by uuid,
      decision_reason text,
      CONSTRAINT fk_agency_ownership_requests_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_ownership_requests_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_ownership_requests_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT fk_agency_ownership_requests_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_ownership_requests_grounds CHECK (grounds <@ ARRAY['vat_number', 'email_domain'] AND cardinality(grounds) >= 1),
      CONSTRAINT ck_agency_ownership_requests_state CHECK (state IN ('waiting', 'accepted', 'refused')),
      CONSTRAINT ck_agency_ownership_requests_texts CHECK (length(message) <= 1000 AND length(decision_reason) <= 1000),
      CONSTRAINT ck_agency_ownership_requests_decided CHECK ((state = 'waiting') = (decided_at IS NULL))
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_agency_ownership_requests_waiting ON agency_ownership_requests (organisation_id) WHERE state = 'waiting'`,
    );
    await queryRunner.query(
      `CREATE INDEX ix_agency_ownership_requests_waiting ON agency_ownership_requests (created_at, id) WHERE state = 'waiting'`,
    );
    await enableRowSecurity(queryRunner, 'agency_ownership_requests', {
      visible: 'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'agency_ownership_requests');
    await queryRunner.query('DROP TABLE agency_ownership_requests');
  }
}
