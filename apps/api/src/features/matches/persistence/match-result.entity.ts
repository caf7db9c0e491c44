import type { Candidate, MatchExplanation } from '@raccordo/matching';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { AgencyCard } from '../../agencies/index.ts';

/** No foreign key to the agency: a match stays what it was, whatever becomes of the agency. */
@Entity('match_results')
@Unique('uq_match_results_agency', ['runId', 'agencyId'])
export class MatchResultEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_match_results' })
  runId: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'pk_match_results' })
  rank: number;

  @Column('uuid')
  agencyId: string;

  @Column('int')
  scorePpm: number;

  @Column('int')
  coveragePpm: number;

  @Column('boolean')
  isExposureSlot: boolean;

  @Column('jsonb')
  card: AgencyCard;

  @Column('jsonb')
  candidate: Candidate;

  @Column('jsonb')
  breakdown: MatchExplanation;
}
