import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Locale } from '@raccordo/kernel';
import type { MembershipRole } from '../../../platform/access/actor.ts';

@Entity('organisation_invitations')
@Unique('uq_organisation_invitations_token_hash', ['tokenHash'])
@Unique('uq_organisation_invitations_email', ['organisationId', 'email'])
@Index('ix_organisation_invitations_list', ['organisationId', 'createdAt', 'id'])
@Index('ix_organisation_invitations_inviter', ['invitedBy', 'sentAt'])
@Index('ix_organisation_invitations_waiting', ['email', 'createdAt', 'id'])
@Index('ix_organisation_invitations_expiry', ['expiresAt'])
export class InvitationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organisation_invitations' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('citext')
  email: string;

  @Column('varchar', { length: 7 })
  role: MembershipRole;

  /** The language of its mail. */
  @Column('varchar', { length: 2 })
  locale: Locale;

  /** SHA-256; the token itself exists only in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  /** Who sent it last; null once that account is gone. */
  @Column('uuid', { nullable: true })
  invitedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  sentAt: Date;

  @Column('int')
  sentCount: number;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  declinedAt: Date | null;
}
