import type { ClaimState, Refusal, Verifier } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('agency_claims')
@Index('ix_agency_claims_organisation', ['organisationId'])
@Index('ix_agency_claims_waiting', { synchronize: false })
export class AgencyClaimEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_agency_claims' })
  agencyId: string;

  @PrimaryColumn('varchar', { length: 24, primaryKeyConstraintName: 'pk_agency_claims' })
  capability: CapabilityId;

  /** Null = nobody of the agency is here; then only a contest made this row. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('varchar', { length: 10 })
  state: ClaimState;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  /** What the agency says with its request or answer. */
  @Column('text', { nullable: true })
  message: string | null;

  /** What the examiner wants to know. */
  @Column('text', { nullable: true })
  question: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  requestedAt: Date | null;

  @Column('uuid', { nullable: true })
  requestedBy: string | null;

  @Column('varchar', { length: 6, nullable: true })
  verifiedByKind: Verifier | null;

  @Column('date', { nullable: true })
  verifiedOn: string | null;

  @Column('uuid', { nullable: true })
  verifiedCaseId: string | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @Column('varchar', { length: 14, nullable: true })
  refusalKind: Refusal['kind'] | null;

  @Column('date', { nullable: true })
  refusedOn: string | null;

  @Column('text', { nullable: true })
  refusalReason: string | null;

  @Column('uuid', { nullable: true })
  refusedCaseId: string | null;

  @Column('int')
  version: number;

  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt: Date;
}
