import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** The password was right, the code is still to come. */
@Entity('pending_sign_ins')
@Unique('uq_pending_sign_ins_token_hash', ['tokenHash'])
@Index('ix_pending_sign_ins_user', ['userId'])
@Index('ix_pending_sign_ins_expiry', ['expiresAt'])
export class PendingSignInEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_pending_sign_ins' })
  id: string;

  @Column('uuid')
  userId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
