import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('sessions')
@Unique('uq_sessions_token_hash', ['tokenHash'])
@Index('ix_sessions_user', ['userId', 'createdAt', 'id'])
@Index('ix_sessions_expiry', ['expiresAt'])
export class SessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sessions' })
  id: string;

  @Column('uuid')
  userId: string;

  /** SHA-256; the token itself exists only in the browser. */
  @Column('bytea')
  tokenHash: Buffer;

  /** What the person recognises it by, as `Firefox, Windows`; no address is kept. */
  @Column('varchar', { length: 120 })
  device: string;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  /** The last proof of identity. */
  @Column({ type: 'timestamptz', precision: 3 })
  authenticatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  secondFactorAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;

  /** The end whatever happens; silence may end it sooner. */
  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
