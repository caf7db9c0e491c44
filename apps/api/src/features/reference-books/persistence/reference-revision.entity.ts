import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ReferenceKind, ReferenceValue } from '../reference.ts';

@Entity('reference_revisions')
@Unique('uq_reference_revisions_version', ['kind', 'version'])
export class ReferenceRevisionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reference_revisions' })
  id: string;

  @Column('varchar', { length: 7 })
  kind: ReferenceKind;

  @Column('varchar', { length: 80 })
  itemId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  value: ReferenceValue;

  @Column('int', { nullable: true })
  restoresVersion: number | null;

  @Column('varchar', { length: 500 })
  reason: string;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: Date;
}
