import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('second_factors')
export class SecondFactorEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_second_factors' })
  userId: string;

  /** The secret shared with the authenticator app, sealed: it must be read to check a code. */
  @Column('bytea')
  sealedSecret: Buffer;

  /** Null = shown, but no code has been seen yet: it counts for nothing. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt: Date | null;

  /** The last time step a code was taken from; none before it counts again. */
  @Column('int', { nullable: true })
  lastStep: number | null;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
