import { Injectable } from '@nestjs/common';
import {
  applyToClaim,
  type ClaimEvent,
  unexaminedClaim,
  validateCaseForPublication,
} from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { CaseProvesNothing, ClaimNotFound, ProfileNotPublished } from '../agency-profile.errors.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import { AgencyCaseRepository } from '../persistence/agency-case.repository.ts';
import type { StoredClaim } from '../stored-claim.ts';
import { todayOf } from '../today.ts';
import { OwnProfiles } from './own-profiles.ts';

export interface VerificationAsked {
  readonly organisationId: string;
  readonly capability: CapabilityId;
  readonly caseId: string;
  readonly message: string;
  readonly userId: string | null;
}

/** The agency asks an admin to look at a claim, or answers what the admin asked. Always free. */
@Injectable()
export class RequestVerification {
  constructor(
    private readonly own: OwnProfiles,
    private readonly claims: AgencyClaimRepository,
    private readonly cases: AgencyCaseRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  request(asked: VerificationAsked): Promise<StoredClaim> {
    return this.move(asked, { kind: 'request', caseId: asked.caseId });
  }

  answer(asked: VerificationAsked): Promise<StoredClaim> {
    return this.move(asked, { kind: 'answer', caseId: asked.caseId });
  }

  private move(asked: VerificationAsked, event: ClaimEvent): Promise<StoredClaim> {
    const { organisationId, capability, userId, message } = asked;
    return this.transactions.run(async () => {
      const { agencyId, publishedContent } = await this.own.lock(organisationId);
      if (agencyId === null || publishedContent === null) throw new ProfileNotPublished();
      if (!publishedContent.profile.offers.some((offer) => offer.capability === capability)) {
        throw new ClaimNotFound();
      }
      await this.requireFit(asked);
      const present = await this.claims.lock(agencyId, capability);
      const now = this.clock.now();
      const claim: StoredClaim = {
        ...(present ?? untouched(agencyId, organisationId, capability)),
        ...applyToClaim(present ?? unexaminedClaim(capability), event),
        message: message === '' ? null : message,
        requestedAt: now,
        requestedBy: userId,
        version: (present?.version ?? 0) + 1,
        updatedAt: now,
      };
      await this.claims.save(claim);
      return claim;
    });
  }

  private async requireFit({ organisationId, capability, caseId }: VerificationAsked) {
    const cases = await this.cases.listOf(organisationId);
    const content = cases.find((one) => one.content.id === caseId)?.content;
    const isFit =
      content !== undefined &&
      content.capabilities.includes(capability) &&
      validateCaseForPublication(content, todayOf(this.clock)).length === 0;
    if (!isFit) throw new CaseProvesNothing();
  }
}

/** The stored side of a claim nobody touched yet. */
export function untouched(
  agencyId: string,
  organisationId: string | null,
  capability: CapabilityId,
): Omit<StoredClaim, 'version' | 'updatedAt'> {
  return {
    ...unexaminedClaim(capability),
    agencyId,
    organisationId,
    message: null,
    question: null,
    requestedAt: null,
    requestedBy: null,
    verifiedBy: null,
  };
}
