import type { Brief, BriefState } from '@raccordo/brief';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import type { PlanChoice } from '@raccordo/planning';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('briefs')
@Index('ix_briefs_guest', ['guestId', 'updatedAt', 'id'])
@Index('ix_briefs_organisation', ['organisationId', 'updatedAt', 'id'])
export class BriefEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_briefs' })
  id: string;

  /** Exactly one of guest and organisation is there. */
  @Column('uuid', { nullable: true })
  guestId: string | null;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('varchar', { length: 7, nullable: true })
  createdAs: MembershipRole | null;

  @Column('uuid', { nullable: true })
  updatedBy: string | null;

  @Column('varchar', { length: 7, nullable: true })
  updatedAs: MembershipRole | null;

  @Column('varchar', { length: 9 })
  state: BriefState;

  @Column('int')
  version: number;

  @Column('jsonb')
  content: Brief;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;

  @Column('int', { nullable: true })
  figureVersion: number | null;

  @Column('jsonb', { nullable: true })
  chosenPlan: PlanChoice | null;
}
