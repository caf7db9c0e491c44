import type { PackedSeries } from '@raccordo/history';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('brief_histories')
export class BriefHistoryEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_brief_histories' })
  briefId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  series: readonly PackedSeries[];

  @Column('boolean')
  isUsed: boolean;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
