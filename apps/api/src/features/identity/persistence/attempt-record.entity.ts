import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Attempts that have not turned out right, under a pseudonym of what was tried from where. */
@Entity('attempt_records')
@Index('ix_attempt_records_last', ['lastAt'])
export class AttemptRecordEntity {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_attempt_records' })
  key: Buffer;

  @Column('int')
  failures: number;

  @Column({ type: 'timestamptz', precision: 3 })
  lastAt: Date;
}
