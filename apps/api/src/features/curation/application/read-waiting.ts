import { Injectable } from '@nestjs/common';
import { type Evidence, evidenceOf } from '@raccordo/agency';
import type { CapabilityId } from '@raccordo/taxonomy';
import { Clock } from '../../../platform/clock/clock.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  ClaimNotFound,
  CurationQueue,
  type OwnershipRequest,
  OwnershipRequestRepository,
  ProfileNotFound,
  type WaitingClaim,
  type WaitingProfile,
} from '../../agency-profiles/index.ts';
import { OwnershipRequestNotFound } from '../curation.errors.ts';
import type { Twins } from '../merge.ts';
import { SuspensionRepository } from '../persistence/suspension.repository.ts';
import { TwinsRepository } from '../persistence/twins.repository.ts';
import { WaitingList } from '../persistence/waiting-list.ts';
import type { AgencyState, OrganisationName } from '../suspension.ts';

export interface ProfileToReview extends WaitingProfile {
  readonly agency: AgencyState | null;
  readonly twins: readonly Twins[];
}

export interface ClaimToDecide extends WaitingClaim {
  readonly agency: AgencyState;
  readonly evidence: Evidence;
  readonly impactPpm: number;
  readonly matches: number;
}

export interface OwnershipToDecide {
  readonly request: OwnershipRequest;
  readonly organisation: OrganisationName;
  readonly agency: AgencyState;
}

/** One thing that waits, with all an admin needs to decide on it. */
@Injectable()
export class ReadWaiting {
  constructor(
    private readonly queue: CurationQueue,
    private readonly requests: OwnershipRequestRepository,
    private readonly agencies: SuspensionRepository,
    private readonly twins: TwinsRepository,
    private readonly waiting: WaitingList,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  profile(organisationId: string): Promise<ProfileToReview> {
    return this.transactions.run(async () => {
      const found = isUuid(organisationId) ? await this.queue.profile(organisationId) : null;
      if (found === null) throw new ProfileNotFound();
      const { agencyId } = found.profile;
      return {
        ...found,
        agency: agencyId === null ? null : await this.agencies.findAgency(agencyId),
        twins: agencyId === null ? [] : await this.twins.listOf(agencyId),
      };
    });
  }

  claim(agencyId: string, capability: CapabilityId): Promise<ClaimToDecide> {
    return this.transactions.run(async () => {
      const found = isUuid(agencyId) ? await this.queue.claim(agencyId, capability) : null;
      const agency = found === null ? null : await this.agencies.findAgency(agencyId);
      if (found === null || agency === null) throw new ClaimNotFound();
      const now = this.clock.now();
      const cases = found.cases.map(({ content }) => content);
      return {
        ...found,
        agency,
        evidence: evidenceOf(found.claim, cases, now.toISOString().slice(0, 10)),
        ...(await this.waiting.impactOn(agencyId, capability, now)),
      };
    });
  }

  ownership(id: string): Promise<OwnershipToDecide> {
    return this.transactions.run(async () => {
      const request = isUuid(id) ? await this.requests.lock(id) : null;
      if (request === null) throw new OwnershipRequestNotFound();
      const agency = await this.agencies.findAgency(request.agencyId);
      const organisation = await this.agencies.findOrganisation(request.organisationId);
      if (agency === null || organisation === null) throw new OwnershipRequestNotFound();
      return { request, organisation, agency };
    });
  }
}
