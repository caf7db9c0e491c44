import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CURATION_LIMITS } from '../curation-limits.ts';

@Entity('agency_suspensions')
@Index('uq_agency_suspensions_open', { synchronize: false })
@Index('ix_agency_suspensions_agency', ['agencyId', 'suspendedAt', 'id'])
export class AgencySuspensionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_suspensions' })
  id: string;

  @Column('uuid')
  agencyId: string;

  @Column('varchar', { length: CURATION_LIMITS.notice })
  noticeIt: string;

  @Column('varchar', { length: CURATION_LIMITS.notice })
  noticeEn: string;

  @Column('uuid', { nullable: true })
  suspendedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  suspendedAt: Date;

  @Column('uuid', { nullable: true })
  liftedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  liftedAt: Date | null;

  @Column('varchar', { length: CURATION_LIMITS.reason, nullable: true })
  liftReason: string | null;
}
