import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was invited may say no; and finds what waits for their address without the mail. */
export class LetInvitedDecline1764950000000 implements MigrationInterface {
  name = 'LetInvitedDecline1764950000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'ALTER TABLE organisation_invitations ADD COLUMN declined_at timestamptz(3)',
    );
    await queryRunner.query(
      'CREATE INDEX ix_organisation_invitations_waiting ON organisation_invitations (email, created_at, id)',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX ix_organisation_invitations_waiting');
    await queryRunner.query('ALTER TABLE organisation_invitations DROP COLUMN declined_at');
  }
}
