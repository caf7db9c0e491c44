import type { Refusal, Verification } from '@raccordo/agency';
import type { StoredClaim } from '../stored-claim.ts';
import type { AgencyClaimEntity } from './agency-claim.entity.ts';

export function toStoredClaim(row: AgencyClaimEntity): StoredClaim {
  return {
    agencyId: row.agencyId,
    capability: row.capability,
    organisationId: row.organisationId,
    state: row.state,
    caseId: row.caseId,
    message: row.message,
    question: row.question,
    requestedAt: row.requestedAt,
    requestedBy: row.requestedBy,
    verification: verificationOf(row),
    verifiedBy: row.verifiedBy,
    refusal: refusalOf(row),
    version: row.version,
    updatedAt: row.updatedAt,
  };
}

export function toClaimRow(claim: StoredClaim): AgencyClaimEntity {
  return {
    agencyId: claim.agencyId,
    capability: claim.capability,
    organisationId: claim.organisationId,
    state: claim.state,
    caseId: claim.caseId,
    message: claim.message,
    question: claim.question,
    requestedAt: claim.requestedAt,
    requestedBy: claim.requestedBy,
    verifiedByKind: claim.verification?.by ?? null,
    verifiedOn: claim.verification?.on ?? null,
    verifiedCaseId: claim.verification?.caseId ?? null,
    verifiedBy: claim.verifiedBy,
    refusalKind: claim.refusal?.kind ?? null,
    refusedOn: claim.refusal?.on ?? null,
    refusalReason: claim.refusal?.reason ?? null,
    refusedCaseId: claim.refusal?.caseId ?? null,
    version: claim.version,
    updatedAt: claim.updatedAt,
  };
}

function verificationOf(row: AgencyClaimEntity): Verification | null {
  const { verifiedByKind: by, verifiedOn: on, verifiedCaseId: caseId } = row;
  return by === null || on === null ? null : { by, on, caseId };
}

function refusalOf(row: AgencyClaimEntity): Refusal | null {
  const { refusalKind: kind, refusedOn: on, refusalReason: reason, refusedCaseId: caseId } = row;
  return kind === null || on === null || reason === null ? null : { kind, on, reason, caseId };
}
