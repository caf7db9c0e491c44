import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A browser that left for the provider, or came back and has yet to prove whose account it is. */
@Entity('provider_visits')
@Index('ix_provider_visits_expiry', ['expiresAt'])
export class ProviderVisitEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_provider_visits' })
  tokenHash: Buffer;

  /** State, nonce and verifier on the way there; the identity found on the way back. */
  @Column('bytea')
  sealed: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;
}
