import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where a page used to be: old links lead to the agency it was merged into. */
@Entity('agency_former_slugs')
@Index('ix_agency_former_slugs_agency', ['agencyId'])
export class AgencyFormerSlugEntity {
  @PrimaryColumn('varchar', { length: 80, primaryKeyConstraintName: 'pk_agency_former_slugs' })
  slug: string;

  /** As it was called: the search finds it still. */
  @Column('varchar', { length: 160 })
  name: string;

  @Column('uuid')
  agencyId: string;
}
