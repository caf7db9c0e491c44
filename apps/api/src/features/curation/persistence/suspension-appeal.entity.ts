import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CURATION_LIMITS } from '../curation-limits.ts';
import type { AppealState } from '../suspension.ts';

@Entity('suspension_appeals')
@Index('uq_suspension_appeals_open', { synchronize: false })
@Index('ix_suspension_appeals_created', ['createdAt', 'id'])
export class SuspensionAppealEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_suspension_appeals' })
  id: string;

  @Column('uuid')
  suspensionId: string;

  /** Whose agency it was when it appealed. */
  @Column('uuid')
  organisationId: string;

  @Column('varchar', { length: 6 })
  state: AppealState;

  @Column('varchar', { length: CURATION_LIMITS.appeal })
  text: string;

  @Column('uuid', { nullable: true })
  appealedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('varchar', { length: CURATION_LIMITS.reason, nullable: true })
  decisionReason: string | null;

  @Column('int')
  version: number;
}
