import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer to a request that may be sent again. */
@Entity('idempotency_keys')
@Index('ix_idempotency_keys_created', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_idempotency_keys' })
  askerId: string;

  /** Method and path: one key means one thing on one route. */
  @PrimaryColumn('varchar', { length: 200, primaryKeyConstraintName: 'pk_idempotency_keys' })
  route: string;

  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_idempotency_keys' })
  key: string;

  @Column('bytea')
  requestHash: Buffer;

  @Column('smallint')
  status: number;

  @Column('varchar', { length: 40, nullable: true })
  etag: string | null;

  @Column('jsonb')
  body: object;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
