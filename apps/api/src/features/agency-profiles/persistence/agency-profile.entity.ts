import type { AgencyProfile, PublishedProfile } from '@raccordo/agency';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ProfileState, ReviewState, VatCheck } from '../stored-profile.ts';

@Entity('agency_profiles')
@Unique('uq_agency_profiles_agency', ['agencyId'])
@Index('ix_agency_profiles_review', { synchronize: false })
export class AgencyProfileEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_profiles' })
  organisationId: string;

  /** Given when it is first published, or when a listed agency is found to be theirs. */
  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('varchar', { length: 9 })
  state: ProfileState;

  @Column('jsonb')
  content: AgencyProfile;

  @Column('int')
  version: number;

  /** What its people published last; live unless a rejection keeps it back. */
  @Column('jsonb', { nullable: true })
  publishedContent: PublishedProfile | null;

  @Column('boolean')
  isHeldBack: boolean;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  publishedAt: Date | null;

  /** What an admin last found in order. */
  @Column('jsonb', { nullable: true })
  approvedContent: PublishedProfile | null;

  @Column('varchar', { length: 8 })
  reviewState: ReviewState;

  @Column('text', { nullable: true })
  reviewReason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('text', { nullable: true })
  pauseReason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  pausedAt: Date | null;

  @Column('varchar', { length: 11 })
  vatCheck: VatCheck;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  vatCheckedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
