import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Times an agency was in a shortlist, day by day, so that old days can be forgotten. */
@Entity('agency_exposures')
export class AgencyExposureEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_exposures' })
  agencyId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_agency_exposures' })
  shownOn: string;

  @Column('int')
  times: number;
}
