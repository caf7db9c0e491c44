import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LinkPurpose } from '../account-link.ts';

/** A link that was mailed, until it is used or too old. */
@Entity('account_links')
@Unique('uq_account_links_token_hash', ['tokenHash'])
@Index('ix_account_links_user', ['userId'])
@Index('ix_account_links_expiry', ['expiresAt'])
export class AccountLinkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_account_links' })
  id: string;

  @Column('varchar', { length: 14 })
  purpose: LinkPurpose;

  @Column('uuid')
  userId: string;

  /** The new address, when that is what it proves. */
  @Column('citext', { nullable: true })
  email: string | null;

  /** SHA-256; the token itself exists only in the mail. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
