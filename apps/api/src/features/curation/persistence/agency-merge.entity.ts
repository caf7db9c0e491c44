import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { CURATION_LIMITS } from '../curation-limits.ts';
import type { MergeMoves } from '../merge.ts';

/** No foreign keys to agencies: the history outlives both. */
@Entity('agency_merges')
@Unique('uq_agency_merges_source', ['sourceId'])
@Index('ix_agency_merges_merged', ['mergedAt', 'id'])
@Index('ix_agency_merges_key', ['sourceExternalKey'])
export class AgencyMergeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_merges' })
  id: string;

  @Column('uuid')
  targetId: string;

  @Column('uuid')
  sourceId: string;

  @Column('varchar', { length: 80 })
  sourceSlug: string;

  /** What an import called the source: its row is not to come back. */
  @Column('varchar', { length: 300, nullable: true })
  sourceExternalKey: string | null;

  @Column('varchar', { length: 160 })
  targetName: string;

  @Column('varchar', { length: 160 })
  sourceName: string;

  @Column('uuid', { nullable: true })
  mergedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  mergedAt: Date;

  @Column('varchar', { length: CURATION_LIMITS.reason })
  reason: string;

  @Column('jsonb')
  moved: MergeMoves;
}
