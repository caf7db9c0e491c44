import type { FileKind, MediaType } from '@raccordo/files';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('files')
@Unique('uq_files_source', ['organisationId', 'kind', 'sourceHash'])
@Index('ix_files_organisation', ['organisationId', 'createdAt', 'id'])
@Index('ix_files_uploader', ['uploadedBy'])
export class FileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_files' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('varchar', { length: 16 })
  kind: FileKind;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 20 })
  mediaType: MediaType;

  @Column('int')
  sizeBytes: number;

  @Column('int', { nullable: true })
  widthPixels: number | null;

  @Column('int', { nullable: true })
  heightPixels: number | null;

  @Column('bytea')
  sourceHash: Buffer;

  @Column('boolean', { default: false })
  isPublic: boolean;

  @Column('uuid', { nullable: true })
  uploadedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
