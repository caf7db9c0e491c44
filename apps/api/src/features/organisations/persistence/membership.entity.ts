import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MembershipRole } from '../../../platform/access/actor.ts';

@Entity('memberships')
@Index('ix_memberships_user', ['userId'])
export class MembershipEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  organisationId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_memberships' })
  userId: string;

  @Column('varchar', { length: 7 })
  role: MembershipRole;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
