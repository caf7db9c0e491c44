import type { GateReason } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('match_runs')
@Index('ix_match_runs_brief', ['briefId', 'computedAt', 'id'])
@Index('ix_match_runs_computed_at', ['computedAt', 'id'])
export class MatchRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match_runs' })
  id: string;

  @Column('uuid')
  briefId: string;

  @Column('jsonb')
  need: Need;

  @Column('varchar', { length: 20 })
  algorithmVersion: string;

  @Column('int', { default: 0 })
  figureVersion: number;

  @Column('int')
  evaluated: number;

  @Column('int')
  eligible: number;

  @Column('jsonb')
  excludedByReason: Partial<Record<GateReason, number>>;

  @Column({ type: 'timestamptz', precision: 3 })
  computedAt: Date;
}
