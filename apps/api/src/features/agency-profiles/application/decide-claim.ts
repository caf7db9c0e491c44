import { Injectable } from '@nestjs/common';
import { applyToClaim, type ClaimEvent, evidenceOf } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyRepository } from '../../agencies/index.ts';
import { ClaimNotFound } from '../agency-profile.errors.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import { AgencyProfileRepository } from '../persistence/agency-profile.repository.ts';
import type { StoredClaim } from '../stored-claim.ts';
import { todayOf } from '../today.ts';
import { LiveListing } from './live-listing.ts';
import { requireVersion } from './own-profiles.ts';

/** What an admin may decide about a claim that waits. */
export type ClaimDecision =
  /** On the case of the request, unless another is named. */
  | { readonly kind: 'verify'; readonly caseId: string | null }
  | { readonly kind: 'ask_more'; readonly question: string }
  | { readonly kind: 'reject'; readonly reason: string }
  | { readonly kind: 'uphold'; readonly reason: string }
  | { readonly kind: 'dismiss'; readonly reason: string };

export interface DecidedClaim {
  readonly before: StoredClaim;
  readonly after: StoredClaim;
}

/**
 * An admin decides, and the live offer follows in the same transaction. Contests that were open are
 * answered by the same decision. The caller records the act and tells the people.
 */
@Injectable()
export class DecideClaim {
  constructor(
    private readonly claims: AgencyClaimRepository,
    private readonly profiles: AgencyProfileRepository,
    private readonly agencies: AgencyRepository,
    private readonly listing: LiveListing,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    adminId: string,
    claim: { readonly agencyId: string; readonly capability: CapabilityId },
    version: number,
    decision: ClaimDecision,
  ): Promise<DecidedClaim> {
    return this.transactions.run(async () => {
      // Always the profile first, as its own people do: two orders would lock each other out.
      const profile = await this.profiles.lockByAgency(claim.agencyId);
      const before = await this.claims.lock(claim.agencyId, claim.capability);
      if (before === null) throw new ClaimNotFound();
      requireVersion(before, version);
      const after: StoredClaim = {
        ...before,
        ...applyToClaim(before, eventOf(decision, todayOf(this.clock))),
        question: decision.kind === 'ask_more' ? decision.question : before.question,
        verifiedBy: decision.kind === 'verify' ? adminId : before.verifiedBy,
        version: version + 1,
        updatedAt: this.clock.now(),
      };
      await this.claims.save(after);
      await this.answerContests(adminId, after, decision);
      if (profile?.agencyId === claim.agencyId) await this.listing.write(profile, claim.agencyId);
      else await this.lowerListed(after);
      return { before, after };
    });
  }

  private async answerContests(
    adminId: string,
    { agencyId, capability }: StoredClaim,
    decision: ClaimDecision,
  ): Promise<void> {
    if (decision.kind === 'ask_more') return;
    const isUpheld = decision.kind === 'uphold' || decision.kind === 'reject';
    await this.claims.decideContests(agencyId, capability, {
      state: isUpheld ? 'upheld' : 'dismissed',
      at: this.clock.now(),
      by: adminId,
      reason: decision.kind === 'verify' ? null : decision.reason,
    });
  }

  /** An agency nobody claimed has no cases here: all that can happen to its offer is to lose a level. */
  private async lowerListed(claim: StoredClaim): Promise<void> {
    if (claim.refusal === null) return;
    const stored = await this.agencies.lockStored(claim.agencyId);
    if (stored === null) return;
    const { level, reason } = evidenceOf(claim, [], todayOf(this.clock));
    const reasons = new Map(await this.agencies.findReasons(claim.agencyId));
    reasons.set(claim.capability, reason);
    const offers = stored.agency.offers.map((offer) =>
      offer.capability === claim.capability ? { ...offer, evidence: level } : offer,
    );
    const lowered = { ...stored, agency: { ...stored.agency, offers }, reasons };
    await this.agencies.saveAll([lowered], this.clock.now());
  }
}

function eventOf(decision: ClaimDecision, on: string): ClaimEvent {
  switch (decision.kind) {
    case 'verify':
      return { kind: 'verify', on, caseId: decision.caseId };
    case 'ask_more':
      return { kind: 'ask_more' };
    case 'reject':
    case 'uphold':
      return { kind: decision.kind, on, reason: decision.reason };
    case 'dismiss':
      return { kind: 'dismiss' };
  }
}
