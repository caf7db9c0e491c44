import type { Brief, BriefState } from '@raccordo/brief';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('briefs')
@Index('ix_briefs_guest', ['guestId', 'updatedAt', 'id'])
export class BriefEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_briefs' })
  id: string;

  @Column('uuid')
  guestId: string;

  @Column('varchar', { length: 9 })
  state: BriefState;

  @Column('int')
  version: number;

  @Column('jsonb')
  content: Brief;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  submittedAt: Date | null;
}
