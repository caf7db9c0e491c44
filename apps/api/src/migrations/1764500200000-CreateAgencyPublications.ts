import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stands on an agency's public page beyond what is searched, and why its offers have their level. */
export class CreateAgencyPublications1764500200000 implements MigrationInterface {
  name = 'CreateAgencyPublications1764500200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE agency_publications (
      agency_id uuid NOT NULL CONSTRAINT pk_agency_publications PRIMARY KEY,
      content jsonb NOT NULL,
      published_at timestamptz(3) NOT NULL,
      approved_at timestamptz(3),
      is_changed boolean NOT NULL,
      CONSTRAINT fk_agency_publications_agency FOREIGN KEY (agency_id) REFERENCES agencies (id) ON DELETE CASCADE
    )`);
    // Null: nobody of the agency claimed it here, so the reason is what its source says.
    await queryRunner.query('ALTER TABLE agency_offers ADD COLUMN evidence_reason jsonb');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE agency_offers DROP COLUMN evidence_reason');
    await queryRunner.query('DROP TABLE agency_publications');
  }
}
