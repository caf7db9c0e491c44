import { Injectable } from '@nestjs/common';
import { type Agency, speaksForSite } from '@raccordo/agency';
import { checkVatNumber } from '@raccordo/kernel';
import { type Person } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AgencyNotFoundError, AgencyRepository } from '../../agencies/index.ts';
import { OwnershipNotShown, OwnershipTaken } from '../agency-profile.errors.ts';
import type { OwnershipGround, OwnershipRequest } from '../ownership-request.ts';
import { OwnershipRequestRepository } from '../persistence/ownership-request.repository.ts';
import type { StoredProfile } from '../stored-profile.ts';
import { OwnProfiles } from './own-profiles.ts';

export interface AskedOwnership {
  readonly request: OwnershipRequest;
  /** Null when it is gone since. */
  readonly agency: Pick<Agency, 'slug' | 'name'> | null;
}

/** "This agency of the directory is us": asked with a ground that an admin can check. */
@Injectable()
export class RequestOwnership {
  constructor(
    private readonly own: OwnProfiles,
    private readonly agencies: AgencyRepository,
    private readonly requests: OwnershipRequestRepository,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async list(organisationId: string): Promise<readonly AskedOwnership[]> {
    const requests = await this.requests.listOf(organisationId);
    const agencies = await this.agencies.loadSome(requests.map(({ agencyId }) => agencyId));
    return requests.map((request) => ({
      request,
      agency: agencies.find(({ id }) => id === request.agencyId) ?? null,
    }));
  }

  /** Who is in the directory already under the VAT number of the draft, and is nobody's. */
  async candidates(organisationId: string): Promise<readonly Agency[]> {
    const { agencyId, content } = await this.own.get(organisationId);
    const { vatNumber } = content.company;
    if (agencyId !== null || vatNumber === null) return [];
    const { normalized, isValid } = checkVatNumber(vatNumber);
    if (!isValid) return [];
    // As directories write it.
    return this.agencies.listUnclaimed([normalized, `IT${normalized}`, `IT ${normalized}`]);
  }

  execute(
    person: Person,
    organisationId: string,
    slug: string,
    message: string,
  ): Promise<AskedOwnership> {
    return this.transactions.run(async () => {
      const profile = await this.own.lock(organisationId);
      const agency = await this.agencies.findBySlug(slug);
      if (agency === null) throw new AgencyNotFoundError();
      if (profile.agencyId !== null || (await this.agencies.findOwner(agency.id)) !== null) {
        throw new OwnershipTaken();
      }
      const email = person.isEmailVerified ? await this.emailOf(person.userId) : null;
      const grounds = groundsOf(profile, agency, email);
      if (grounds.length === 0) throw new OwnershipNotShown();
      const request: OwnershipRequest = {
        id: this.ids.nextId(),
        organisationId,
        agencyId: agency.id,
        requestedBy: person.userId,
        grounds,
        message,
        state: 'waiting',
        createdAt: this.clock.now(),
        decidedAt: null,
        decidedBy: null,
        decisionReason: null,
      };
      await this.requests.insert(request);
      return { request, agency };
    });
  }

  private async emailOf(userId: string): Promise<string | null> {
    const [row] = await this.transactions.query<{ email: string }>(
      'SELECT email::text AS email FROM users WHERE id = $1',
      [userId],
    );
    return row?.email ?? null;
  }
}

function groundsOf(
  { content }: StoredProfile,
  agency: { readonly vatNumber: string | null; readonly website: string | null },
  email: string | null,
): OwnershipGround[] {
  const grounds: OwnershipGround[] = [];
  const [own, listed] = [content.company.vatNumber, agency.vatNumber].map((number) =>
    number === null ? '' : checkVatNumber(number).normalized,
  );
  if (own !== '' && own === listed) grounds.push('vat_number');
  if (email !== null && speaksForSite(email, agency.website)) grounds.push('email_domain');
  return grounds;
}
