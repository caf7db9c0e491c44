import type { PublishedProfile } from '@raccordo/agency';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agency_publications')
export class AgencyPublicationEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_publications' })
  agencyId: string;

  @Column('jsonb')
  content: PublishedProfile;

  @Column({ type: 'timestamptz', precision: 3 })
  publishedAt: Date;

  /** When an admin last found it in order; null = not checked yet. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  approvedAt: Date | null;

  /** Changed since then, or never checked. */
  @Column('boolean')
  isChanged: boolean;
}
