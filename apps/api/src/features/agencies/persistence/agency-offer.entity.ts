import type { EvidenceLevel, EvidenceReason } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgencyEntity } from './agency.entity.ts';

@Entity('agency_offers')
@Index('ix_agency_offers_capability', ['capability', 'agencyId'])
export class AgencyOfferEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_offers' })
  @ForeignKey(() => AgencyEntity, { name: 'fk_agency_offers_agency', onDelete: 'CASCADE' })
  agencyId: string;

  @PrimaryColumn('varchar', { length: 24, primaryKeyConstraintName: 'pk_agency_offers' })
  capability: CapabilityId;

  /** Parts per ten thousand of the agency's work. */
  @Column('int')
  shareBasisPoints: number;

  @Column('smallint')
  hoursPerMonth: number;

  @Column('varchar', { length: 8 })
  evidence: EvidenceLevel;

  /** Null: as its source says, nobody of the agency claimed it here. */
  @Column('jsonb', { nullable: true })
  evidenceReason: EvidenceReason | null;
}
