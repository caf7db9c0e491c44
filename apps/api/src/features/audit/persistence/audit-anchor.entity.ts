import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A head of the chain as it was seen: what it says must still be there later. */
@Entity('audit_anchors')
export class AuditAnchorEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'pk_audit_anchors' })
  seq: string;

  @Column('varchar', { length: 64 })
  hash: string;

  @Column({ type: 'timestamptz', precision: 3 })
  anchoredAt: Date;
}
