import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyRepository } from '../../agencies/index.ts';
import {
  AgencyClaimRepository,
  AgencyProfileRepository,
  LiveListing,
  OwnProfiles,
  type OwnershipRequest,
  OwnershipRequestRepository,
  OwnershipTaken,
} from '../../agency-profiles/index.ts';
import { RecordAct } from '../../audit/index.ts';
import { NotifyPeople } from '../../notifications/index.ts';
import { AgencyNotHere, OwnershipDecided, OwnershipRequestNotFound } from '../curation.errors.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';

/** "This agency of the directory is us": accepted, it is theirs to write from now on. */
@Injectable()
export class DecideOwnership {
  constructor(
    private readonly requests: OwnershipRequestRepository,
    private readonly own: OwnProfiles,
    private readonly profiles: AgencyProfileRepository,
    private readonly agencies: AgencyRepository,
    private readonly states: SuspensionRepository,
    private readonly claims: AgencyClaimRepository,
    private readonly listing: LiveListing,
    private readonly notify: NotifyPeople,
    private readonly record: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    adminId: string,
    id: string,
    { isAccepted, reason }: { readonly isAccepted: boolean; readonly reason: string },
  ): Promise<void> {
    return this.transactions.run(async () => {
      const request = isUuid(id) ? await this.requests.lock(id) : null;
      if (request === null) throw new OwnershipRequestNotFound();
      if (request.state !== 'waiting') throw new OwnershipDecided();
      const agency = await this.states.findAgency(request.agencyId);
      if (agency === null) throw new AgencyNotHere();
      if (isAccepted) await this.give(request);
      const state = isAccepted ? 'accepted' : 'refused';
      await this.requests.decide(id, {
        state,
        decidedAt: this.clock.now(),
        decidedBy: adminId,
        decisionReason: reason.trim(),
      });
      const { organisationId } = request;
      const about = { agencyName: agency.name, path: '/agency' } as const;
      await (isAccepted
        ? this.notify.execute({ kind: 'agency-published', organisationId, params: about })
        : this.notify.execute({
            kind: 'claim-rejected',
            organisationId,
            params: { ...about, claim: 'profile', reason: reason.trim() },
          }));
      await this.record.execute({
        action: `ownership.${state}`,
        actorId: adminId,
        objectKind: 'agency',
        objectId: request.agencyId,
        before: { organisationId: agency.organisationId },
        after: { organisationId: isAccepted ? organisationId : agency.organisationId },
        reason: reason.trim(),
      });
    });
  }

  private async give({ organisationId, agencyId }: OwnershipRequest): Promise<void> {
    const profile = await this.own.lock(organisationId);
    const owner = await this.agencies.findOwner(agencyId);
    if (profile.agencyId !== null || owner !== null) throw new OwnershipTaken();
    const given = {
      ...profile,
      agencyId,
      version: profile.version + 1,
      updatedAt: this.clock.now(),
    };
    await this.profiles.replace(given);
    await this.agencies.giveTo(agencyId, organisationId);
    await this.claims.giveTo(agencyId, organisationId);
    // Until its people publish, the page stays what the directory said.
    if (profile.publishedContent !== null) await this.listing.write(given, agencyId);
  }
}
