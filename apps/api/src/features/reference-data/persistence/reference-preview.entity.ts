import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ReferenceKind } from '../../reference-books/index.ts';
import type { PreviewEffect, PreviewStatus } from '../preview.ts';

@Entity('reference_previews')
@Index('ix_reference_previews_item', ['kind', 'itemId', 'startedAt', 'id'])
export class ReferencePreviewEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reference_previews' })
  id: string;

  @Column('varchar', { length: 7 })
  kind: ReferenceKind;

  @Column('varchar', { length: 80 })
  itemId: string;

  @Column('int')
  draftVersion: number;

  @Column('int')
  bookVersion: number;

  @Column('varchar', { length: 7 })
  status: PreviewStatus;

  @Column('int')
  done: number;

  @Column('int')
  total: number;

  @Column('jsonb', { nullable: true })
  effect: PreviewEffect | null;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
