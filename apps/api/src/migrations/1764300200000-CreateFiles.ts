import type { MigrationInterface, QueryRunner } from 'typeorm';
import { disableRowSecurity, enableRowSecurity } from './row-security.ts';

/** What is known of the files of organisations; the bytes are in the storage. */
export class CreateFiles1764300200000 implements MigrationInterface {
  name = 'CreateFiles1764300200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE files (
      id uuid NOT NULL CONSTRAINT pk_files PRIMARY KEY,
      organisation_id uuid NOT NULL,
      kind varchar(16) NOT NULL,
      name varchar(120) NOT NULL,
      media_type varchar(20) NOT NULL,
      size_bytes integer NOT NULL,
      width_pixels integer,
      height_pixels integer,
      source_hash bytea NOT NULL,
      is_public boolean NOT NULL DEFAULT false,
      uploaded_by uuid,
      created_at timestamptz(3) NOT NULL,
      CONSTRAINT uq_files_source UNIQUE (organisation_id, kind, source_hash),
      CONSTRAINT fk_files_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id) ON DELETE CASCADE,
      CONSTRAINT fk_files_uploader FOREIGN KEY (uploaded_by) REFERENCES users (id) ON DELETE SET NULL,
      CONSTRAINT ck_files_kind CHECK (kind IN ('logo', 'case_picture', 'case_document', 'certification')),
      CONSTRAINT ck_files_media_type CHECK (media_type IN ('image/webp', 'application/pdf')),
      CONSTRAINT ck_files_name CHECK (name !~ '[/\\\\[:cntrl:]]'),
      CONSTRAINT ck_files_size CHECK (size_bytes BETWEEN 1 AND 10485760),
      CONSTRAINT ck_files_pixels CHECK ((media_type = 'image/webp') = (width_pixels IS NOT NULL AND height_pixels IS NOT NULL)),
      CONSTRAINT ck_files_source_hash CHECK (octet_length(source_hash) = 32),
      CONSTRAINT ck_files_public CHECK (NOT is_public OR (kind IN ('logo', 'case_picture') AND media_type = 'image/webp'))
    )`);
    await queryRunner.query(
      'CREATE INDEX ix_files_organisation ON files (organisation_id, created_at, id)',
    );
    await queryRunner.query('CREATE INDEX ix_files_uploader ON files (uploaded_by)');
    await enableRowSecurity(queryRunner, 'files', {
      visible:
        'is_public OR raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())',
      writable: 'raccordo_is_admin() OR organisation_id = ANY (raccordo_organisation_ids())',
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await disableRowSecurity(queryRunner, 'files');
    await queryRunner.query('DROP TABLE files');
  }
}
