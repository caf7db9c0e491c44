import type { AgencyKind, AgencyStatus, EstimableField } from '@raccordo/agency';
import type { Currency } from '@raccordo/kernel';
import type { CapabilityId, LanguageId, RegionId, SectorId, SizeClass } from '@raccordo/taxonomy';
import {
  Column,
  CreateDateColumn,
  Entity,
  Index,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';
import { AGENCY_LIMITS } from '../agency-limits.ts';

/** Partial and GIN indexes are written by hand in the migration. */
const BY_HAND = { synchronize: false } as const;

@Entity('agencies')
@Unique('uq_agencies_slug', ['slug'])
@Unique('uq_agencies_external_key', ['externalKey'])
@Unique('uq_agencies_organisation', ['organisationId'])
@Index('ix_agencies_name', BY_HAND)
@Index('ix_agencies_rate', BY_HAND)
@Index('ix_agencies_published', BY_HAND)
@Index('ix_agencies_capabilities', BY_HAND)
@Index('ix_agencies_on_site_regions', BY_HAND)
@Index('ix_agencies_sectors', BY_HAND)
@Index('ix_agencies_search', BY_HAND)
@Index('ix_agencies_vat', BY_HAND)
@Index('ix_agencies_site', BY_HAND)
@Index('ix_agencies_name_trigram', BY_HAND)
export class AgencyEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agencies' })
  id: string;

  @Column('varchar', { length: AGENCY_LIMITS.slug })
  slug: string;

  /** What the source of an import calls it. */
  @Column('varchar', { length: AGENCY_LIMITS.externalKey, nullable: true })
  externalKey: string | null;

  /** Of the last imported draft, so that the same row again changes nothing. */
  @Column('varchar', { length: 64, nullable: true })
  contentHash: string | null;

  @Column('varchar', { length: AGENCY_LIMITS.name })
  name: string;

  /** Name without case and accents: the alphabetical order. */
  @Column('varchar', { length: AGENCY_LIMITS.name })
  nameKey: string;

  @Column('varchar', { length: AGENCY_LIMITS.website, nullable: true })
  website: string | null;

  @Column('varchar', { length: 20, nullable: true })
  vatNumber: string | null;

  @Column('varchar', { length: AGENCY_LIMITS.city, nullable: true })
  city: string | null;

  @Column('varchar', { length: 2, nullable: true })
  countryCode: string | null;

  @Column('varchar', { length: 4, nullable: true })
  region: RegionId | null;

  @Column('text', { array: true })
  servedRegions: RegionId[];

  /** Where it works on site, own region included when it names none. */
  @Column('text', { array: true })
  onSiteRegions: RegionId[];

  @Column('boolean')
  isRemote: boolean;

  @Column('text', { array: true })
  languages: LanguageId[];

  @Column('text', { array: true })
  sectorExperience: SectorId[];

  @Column('text', { array: true })
  sectorConflicts: SectorId[];

  @Column('text', { array: true })
  sizesServed: SizeClass[];

  @Column('int', { nullable: true })
  headcountMin: number | null;

  @Column('int', { nullable: true })
  headcountMax: number | null;

  @Column('smallint', { nullable: true })
  foundedYear: number | null;

  @Column('varchar', { length: 3 })
  currency: Currency;

  @Column('int')
  hourlyRateMinor: number;

  @Column('int')
  minRetainerMinor: number;

  @Column('boolean')
  isAvailable: boolean;

  @Column('varchar', { length: 9 })
  status: AgencyStatus;

  /** Thousandths of a star. */
  @Column('smallint', { nullable: true })
  ratingMillis: number | null;

  @Column('int', { nullable: true })
  ratingCount: number | null;

  @Column('int')
  invitationsReceived: number;

  @Column('int')
  invitationsAnsweredInTime: number;

  @Column('text', { array: true })
  estimatedFields: EstimableField[];

  @Column('varchar', { length: AGENCY_LIMITS.description })
  description: string;

  /** Whose people list it; null for one that an import or the demo put here. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  /** Computed from the offers at every write; never declared. */
  @Column('varchar', { length: 10 })
  kind: AgencyKind;

  /** Of the offers; lets one index answer "offers all of these". */
  @Column('text', { array: true })
  capabilities: CapabilityId[];

  /** Place and capability words in both languages; a trigger turns them into `search`. */
  @Column('text')
  searchWords: string;

  @Column({ type: 'tsvector', select: false, insert: false, update: false, nullable: true })
  search: string | null;

  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
