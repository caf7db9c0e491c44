import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AgencyCard } from '../../agencies/index.ts';
import type { TeamConditions } from '../team-conditions.ts';
import type { TeamAnswers } from '../team-run.ts';

@Entity('team_runs')
@Index('ix_team_runs_brief', ['briefId', 'computedAt', 'id'])
@Index('ix_team_runs_run', ['runId'])
@Index('ix_team_runs_agencies', { synchronize: false })
export class TeamRunEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_team_runs' })
  id: string;

  @Column('uuid')
  briefId: string;

  @Column('uuid')
  runId: string;

  @Column('jsonb')
  conditions: TeamConditions;

  @Column('boolean')
  isPlain: boolean;

  @Column('bigint', { nullable: true })
  budgetMinor: string | null;

  @Column('varchar', { length: 20 })
  algorithmVersion: string;

  @Column('boolean')
  isProven: boolean;

  @Column('int')
  gapPpm: number;

  @Column('uuid', { array: true })
  agencyIds: string[];

  @Column('jsonb')
  answers: TeamAnswers;

  @Column('jsonb')
  cards: readonly AgencyCard[];

  @Column({ type: 'timestamptz', precision: 3 })
  computedAt: Date;
}
