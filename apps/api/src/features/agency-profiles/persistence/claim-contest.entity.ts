import type { CapabilityId } from '@raccordo/taxonomy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContestState } from '../stored-claim.ts';

@Entity('claim_contests')
@Index('uq_claim_contests_open', { synchronize: false })
export class ClaimContestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_claim_contests' })
  id: string;

  @Column('uuid')
  agencyId: string;

  @Column('varchar', { length: 24 })
  capability: CapabilityId;

  /** Null once the person is erased. */
  @Column('uuid', { nullable: true })
  contestedBy: string | null;

  @Column('text')
  reason: string;

  @Column('varchar', { length: 9 })
  state: ContestState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;
}
