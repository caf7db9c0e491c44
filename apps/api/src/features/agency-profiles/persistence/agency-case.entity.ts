import type { CaseFigure } from '@raccordo/agency';
import type { CapabilityId, SectorId } from '@raccordo/taxonomy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('agency_cases')
@Index('ix_agency_cases_organisation', ['organisationId', 'createdAt', 'id'])
export class AgencyCaseEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_cases' })
  id: string;

  @Column('uuid')
  organisationId: string;

  @Column('varchar', { length: 160 })
  title: string;

  @Column('varchar', { length: 1, nullable: true })
  sector: SectorId | null;

  /** `YYYY-MM` */
  @Column('varchar', { length: 7, nullable: true })
  deliveredIn: string | null;

  @Column('text', { array: true })
  capabilities: CapabilityId[];

  @Column('varchar', { length: 2000 })
  result: string;

  @Column('jsonb')
  figures: CaseFigure[];

  @Column('varchar', { length: 500, nullable: true })
  link: string | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('int')
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
