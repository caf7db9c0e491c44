import { Injectable } from '@nestjs/common';
import { applyToClaim, unexaminedClaim } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { type Actor, organisationIdsOf, userIdOf } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyNotFoundError, AgencyRepository } from '../../agencies/index.ts';
import { ClaimIsOwn, ClaimNotFound } from '../agency-profile.errors.ts';
import { AgencyClaimRepository } from '../persistence/agency-claim.repository.ts';
import type { StoredClaim, StoredContest } from '../stored-claim.ts';
import { untouched } from './request-verification.ts';

/**
 * Somebody signed in says that a claim is not true, and why. The agency loses nothing until an admin
 * decides, and who said it stays between them and the admins.
 */
@Injectable()
export class ContestClaim {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly claims: AgencyClaimRepository,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    slug: string,
    capability: CapabilityId,
    reason: string,
  ): Promise<StoredContest> {
    const agency = await this.agencies.findBySlug(slug);
    if (agency?.status !== 'published') throw new AgencyNotFoundError();
    if (!agency.offers.some((offer) => offer.capability === capability)) throw new ClaimNotFound();
    const organisationId = (await this.agencies.findOwner(agency.id)) ?? null;
    if (organisationId !== null && organisationIdsOf(actor).includes(organisationId)) {
      throw new ClaimIsOwn();
    }
    // The claim belongs to the agency: its row is not the caller's to write.
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const claim = await this.contested(agency.id, organisationId, capability);
        await this.claims.save(claim);
        const contest: StoredContest = {
          id: this.ids.nextId(),
          agencyId: agency.id,
          capability,
          contestedBy: userIdOf(actor),
          reason,
          state: 'open',
          createdAt: this.clock.now(),
          decidedAt: null,
          decidedBy: null,
          decisionReason: null,
        };
        await this.claims.addContest(contest);
        return contest;
      }),
    );
  }

  private async contested(
    agencyId: string,
    organisationId: string | null,
    capability: CapabilityId,
  ): Promise<StoredClaim> {
    const present = await this.claims.lock(agencyId, capability);
    return {
      ...(present ?? untouched(agencyId, organisationId, capability)),
      ...applyToClaim(present ?? unexaminedClaim(capability), { kind: 'contest' }),
      version: (present?.version ?? 0) + 1,
      updatedAt: this.clock.now(),
    };
  }
}
