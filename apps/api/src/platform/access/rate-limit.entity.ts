import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Written by the library that counts; mapped so that migrations can be compared with it. */
@Entity('rate_limits')
@Index('ix_rate_limits_expire', ['expire'])
export class RateLimitEntity {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'pk_rate_limits' })
  key: string;

  @Column('int', { default: 0 })
  points: number;

  @Column('bigint', { nullable: true })
  expire: string | null;
}
