import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is known of a recurring job: which slot was taken last, and how its last run went. */
@Entity('scheduled_jobs')
export class ScheduledJobEntity {
  @PrimaryColumn('varchar', { length: 60, primaryKeyConstraintName: 'pk_scheduled_jobs' })
  name: string;

  @Column({ type: 'timestamptz', precision: 3 })
  lastSlot: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  /** Of the last run; null = it ended well. */
  @Column('varchar', { length: 500, nullable: true })
  error: string | null;
}
