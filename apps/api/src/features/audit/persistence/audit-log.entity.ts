import type { ActorKind, AuditDetails } from '@raccordo/audit';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('audit_log')
@Unique('uq_audit_log_previous_hash', ['previousHash'])
@Index('ix_audit_log_actor', ['actorId', 'seq'])
@Index('ix_audit_log_action', ['action', 'seq'])
@Index('ix_audit_log_object', ['objectKind', 'objectId', 'seq'])
@Index('ix_audit_log_occurred', ['occurredAt', 'seq'])
export class AuditLogEntity {
  /** A bigint comes back as text. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'pk_audit_log' })
  seq: string;

  @Column({ type: 'timestamptz', precision: 3 })
  occurredAt: Date;

  @Column('varchar', { length: 6 })
  actorKind: ActorKind;

  @Column('uuid', { nullable: true })
  actorId: string | null;

  @Column('varchar', { length: 80, nullable: true })
  actorLabel: string | null;

  @Column('varchar', { length: 80 })
  action: string;

  @Column('varchar', { length: 40 })
  objectKind: string;

  @Column('varchar', { length: 80 })
  objectId: string;

  @Column('varchar', { length: 1000, nullable: true })
  reason: string | null;

  @Column('jsonb', { nullable: true })
  before: AuditDetails | null;

  @Column('jsonb', { nullable: true })
  after: AuditDetails | null;

  @Column('uuid', { nullable: true })
  requestId: string | null;

  @Column('varchar', { length: 64 })
  previousHash: string;

  @Column('varchar', { length: 64 })
  hash: string;
}
