import type { DuplicateSignal } from '@raccordo/agency';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CURATION_LIMITS } from '../curation-limits.ts';

/** Two agencies that may be one; the smaller id first. */
@Entity('agency_twins')
@Index('ix_agency_twins_open', { synchronize: false })
@Index('ix_agency_twins_second', ['secondId'])
export class AgencyTwinsEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_twins' })
  firstId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_twins' })
  secondId: string;

  @Column('smallint')
  score: number;

  @Column('jsonb')
  signals: DuplicateSignal[];

  @Column('varchar', { length: 9 })
  state: 'open' | 'dismissed';

  @Column({ type: 'timestamptz', precision: 3 })
  foundAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { length: CURATION_LIMITS.reason, nullable: true })
  reason: string | null;

  @Column('int')
  version: number;
}
