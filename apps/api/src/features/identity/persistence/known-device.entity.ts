import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A browser somebody has signed in from: it is not slowed down by strangers' guesses. */
@Entity('known_devices')
@Unique('uq_known_devices_token_hash', ['tokenHash'])
@Index('ix_known_devices_user', ['userId'])
@Index('ix_known_devices_seen', ['lastSeenAt'])
export class KnownDeviceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_known_devices' })
  id: string;

  @Column('uuid')
  userId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  lastSeenAt: Date;
}
