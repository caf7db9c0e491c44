import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** The examination of what agencies say they can do, and who says it is not true. */
export class CreateAgencyClaims1764500100000 implements MigrationInterface {
  name = 'CreateAgencyClaims1764500100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE agency_claims (
      agency_id uuid NOT NULL,
      capability varchar(24) NOT NULL,
      organisation_id uuid,
      state varchar(10) NOT NULL,
      case_id uuid,
      message text,
      question text,
      requested_at timestamptz(3),
      requested_by uuid,
      verified_by_kind varchar(6),
      verified_on date,
      verified_case_id uuid,
      verified_by uuid,
      refusal_kind varchar(14),
      refused_on date,
      refusal_reason text,
      refused_case_id uuid,
      version integer NOT NULL,
      updated_at timestamptz(3) NOT NULL,
      CONSTRAINT pk_agency_claims PRIMARY KEY (agency_id, capability),
      CONSTRAINT fk_agency_claims_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE,
      CONSTRAINT fk_agency_claims_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE SET NULL,
      CONSTRAINT fk_agency_claims_requested_by FOREIGN KEY (requested_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT fk_agency_claims_verified_by FOREIGN KEY (verified_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_agency_claims_state CHECK (state IN ('none', 'requested', 'more_asked', 'verified', 'rejected', 'contested', 'upheld', 'dismissed')),
      CONSTRAINT ck_agency_claims_verification CHECK ((verified_by_kind IS NULL) = (verified_on IS NULL)),
      CONSTRAINT ck_agency_claims_verified_by_kind CHECK (verified_by_kind IN ('admin', 'client')),
      CONSTRAINT ck_agency_claims_refusal CHECK ((refusal_kind IS NULL) = (refused_on IS NULL) AND (refusal_kind IS NULL) = (refusal_reason IS NULL)),
      CONSTRAINT ck_agency_claims_refusal_kind CHECK (refusal_kind IN ('rejected', 'contest_upheld')),
      CONSTRAINT ck_agency_claims_verified CHECK (state <> 'verified' OR verified_on IS NOT NULL),
      CONSTRAINT ck_agency_claims_texts CHECK (length(message) <= 1000 AND length(question) <= 1000 AND length(refusal_reason) <= 1000),
      CONSTRAINT ck_agency_claims_version CHECK (version >= 1)
    )`);
    await queryRunner.query(
      `CREATE INDEX ix_agency_claims_waiting ON agency_claims (updated_at, agency_id, capability) WHERE state IN ('requested', 'contested')`,
    );
    await queryRunner.query(
      'CREATE INDEX ix_agency_claims_organisation ON agency_claims (organisation_id)',
    );
    await queryRunner.query(`CREATE TABLE claim_contests (
      id uuid NOT NULL CONSTRAINT pk_claim_contests PRIMARY KEY,
      agency_id uuid NOT NULL,
      capability varchar(24) NOT NULL,
      contested_by uuid,
      reason text NOT NULL,
      state varchar(9) NOT NULL,
      created_at timestamptz(3) NOT NULL,
      decided_at timestamptz(3),
      decided_by uuid,
      decision_reason text,
      CONSTRAINT fk_claim_contests_claim FOREIGN KEY (agency_id, capability) REFERENCES agency_claims (agency_id, capability) ON DELETE CASCADE,
      CONSTRAINT fk_claim_contests_contested_by FOREIGN KEY (contested_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT fk_claim_contests_decided_by FOREIGN KEY (decided_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_claim_contests_state CHECK (state IN ('open', 'upheld', 'dismissed')),
      CONSTRAINT ck_claim_contests_reason CHECK (length(reason) BETWEEN 1 AND 1000),
      CONSTRAINT ck_claim_contests_decision_reason CHECK (length(decision_reason) <= 1000),
      CONSTRAINT ck_claim_contests_decided CHECK ((state = 'open') = (decided_at IS NULL))
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX uq_claim_contests_open ON claim_contests (agency_id, capability, contested_by) WHERE state = 'open'`,
    );
    await enableRowSecurity(queryRunner, 'agency_claims', { visible: OWN_OR_ADMIN });
    await enableRowSecurity(queryRunner, 'claim_contests', {
      visible: `raccordo_is_admin() OR contested_by = raccordo_user_id() OR EXISTS (
        SELECT 1 FROM agency_claims c
        WHERE c.agency_id = claim_contests.agency_id AND c.capability = claim_contests.capability
          AND c.organisation_id = ANY (raccordo_organisation_ids()))`,
      writable: 'raccordo_is_admin() OR contested_by = raccordo_user_id()',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'claim_contests');
    await disableRowSecurity(queryRunner, 'agency_claims');
    await queryRunner.query('DROP TABLE claim_contests');
    await queryRunner.query('DROP TABLE agency_claims');
  }
}

const OWN_OR_ADMIN = 'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())';
