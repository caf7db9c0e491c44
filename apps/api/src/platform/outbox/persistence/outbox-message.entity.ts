import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type OutboxState = 'waiting' | 'published' | 'delivered' | 'dead';

@Entity('outbox_messages')
@Index('uq_outbox_messages_dedupe', ['dedupeKey'], { unique: true })
@Index('ix_outbox_messages_open', ['aggregate', 'id'], {
  where: `state IN ('waiting', 'published')`,
})
@Index('ix_outbox_messages_settled', ['state', 'settledAt', 'id'], {
  where: 'settled_at IS NOT NULL',
})
export class OutboxMessageEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_outbox_messages' })
  id: string;

  @Column('varchar', { length: 60 })
  topic: string;

  @Column('varchar', { length: 120 })
  aggregate: string;

  @Column('varchar', { length: 200, nullable: true })
  dedupeKey: string | null;

  /** May hold an address or the secret of a link: gone once delivered. */
  @Column('jsonb', { nullable: true })
  payload: object | null;

  @Column('varchar', { length: 9 })
  state: OutboxState;

  @Column('smallint', { default: 0 })
  failures: number;

  @Column('varchar', { length: 500, nullable: true })
  error: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt: Date | null;
}
