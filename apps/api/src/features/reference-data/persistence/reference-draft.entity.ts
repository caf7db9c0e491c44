import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReferenceKind, ReferenceValue } from '../../reference-books/index.ts';

@Entity('reference_drafts')
export class ReferenceDraftEntity {
  @PrimaryColumn('varchar', { length: 7, primaryKeyConstraintName: 'pk_reference_drafts' })
  kind: ReferenceKind;

  @PrimaryColumn('varchar', { length: 80, primaryKeyConstraintName: 'pk_reference_drafts' })
  itemId: string;

  @Column('int')
  version: number;

  /** Null once published or dropped. */
  @Column('jsonb', { nullable: true })
  value: ReferenceValue | null;

  @Column('int', { nullable: true })
  restoresVersion: number | null;

  @Column('uuid', { nullable: true })
  savedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  savedAt: Date;
}
