import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OwnershipGround, OwnershipRequestState } from '../ownership-request.ts';

@Entity('agency_ownership_requests')
@Index('uq_agency_ownership_requests_waiting', { synchronize: false })
@Index('ix_agency_ownership_requests_waiting', { synchronize: false })
export class OwnershipRequestEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_ownership_requests' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid', { nullable: true })
  requestedBy: string | null;

  @Column('text', { array: true })
  grounds: OwnershipGround[];

  @Column('text')
  message: string;

  @Column('varchar', { length: 8 })
  state: OwnershipRequestState;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('text', { nullable: true })
  decisionReason: string | null;
}
