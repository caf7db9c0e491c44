import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('guest_sessions')
@Unique('uq_guest_sessions_token_hash', ['tokenHash'])
export class GuestSessionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_guest_sessions' })
  id: string;

  /** SHA-256; the token itself exists only in the browser. */
  @Column('bytea')
  tokenHash: Buffer;

  @Column('timestamptz')
  createdAt: Date;
}
