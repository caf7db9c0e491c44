import { Injectable } from '@nestjs/common';
import { isEmailAddress, LIFETIMES_MS, normalizeEmail } from '@raccordo/identity';
import type { Locale } from '@raccordo/kernel';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { INVITATION_LIMITS, requireMaySend, requireNoneOpen } from '../invitation-rules.ts';
import type { Invitation } from '../invitation.ts';
import { requireRoleFor } from '../membership-rules.ts';
import type { Organisation } from '../organisation.ts';
import {
  AlreadyMember,
  InvitationAddressInvalid,
  InvitationNotFound,
  OrganisationNotFound,
} from '../organisations.errors.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { InvitationMail } from './invitation-mail.ts';

export interface Wanted {
  readonly email: string;
  readonly role: MembershipRole;
  readonly locale: Locale;
}

interface Sender {
  readonly organisationId: string;
  readonly userId: string;
}

/**
 * Asks an address in. Nothing here looks for an account with that address: the sender is told the
 * same, and as fast, whether there is one or not.
 */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
    private readonly invitations: InvitationRepository,
    private readonly mail: InvitationMail,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  invite(sender: Sender, { email: typed, role, locale }: Wanted): Promise<Invitation> {
    const email = normalizeEmail(typed);
    if (!isEmailAddress(email)) throw new InvitationAddressInvalid();
    return this.inOrganisation(sender, async (organisation) => {
      requireRoleFor(organisation.kind, role);
      if (await this.memberships.hasAddress(organisation.id, email)) throw new AlreadyMember();
      const before = await this.invitations.findFor(organisation.id, email, this.clock.now());
      requireNoneOpen(before);
      return this.send(sender, organisation, { email, role, locale }, before);
    });
  }

  /** With a new link and a new time limit, in the name of whoever sends it again. */
  resend(sender: Sender, id: string): Promise<Invitation> {
    if (!isUuid(id)) throw new InvitationNotFound();
    return this.inOrganisation(sender, async (organisation) => {
      const before = await this.invitations.find(organisation.id, id, this.clock.now());
      if (before === null || before.isRevoked) throw new InvitationNotFound();
      if (await this.memberships.hasAddress(organisation.id, before.email)) {
        throw new AlreadyMember();
      }
      return this.send(sender, organisation, before, before);
    });
  }

  private inOrganisation<Result>(
    { organisationId }: Sender,
    work: (organisation: Organisation) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.run(async () => {
      const organisation = await this.organisations.lock(organisationId);
      if (organisation === null) throw new OrganisationNotFound();
      return work(organisation);
    });
  }

  private async send(
    { userId }: Sender,
    { id: organisationId, name: organisationName }: Organisation,
    { email, role, locale }: Wanted,
    before: Invitation | null,
  ): Promise<Invitation> {
    const now = this.clock.now();
    await this.requireMaySend(userId, email, before, now);
    const token = this.ids.nextToken();
    const expiresAt = new Date(now.getTime() + LIFETIMES_MS.invitation);
    const id = before?.id ?? this.ids.nextId();
    await this.invitations.send(
      { id, organisationId, email, role, locale, invitedBy: userId, sentAt: now, expiresAt },
      tokenHashOf(token),
    );
    const sent = await this.invitations.find(organisationId, id, now);
    if (sent === null) throw new InvitationNotFound();
    await this.mail.invite(sent, organisationName, token);
    await this.audit.execute({
      action: 'invitation.sent',
      actorId: userId,
      objectKind: 'invitation',
      objectId: id,
      before: null,
      after: { organisationId, role },
      reason: null,
    });
    return sent;
  }

  /** The sender's other organisations count, those they have left included: asked as the program. */
  private requireMaySend(
    userId: string,
    email: string,
    byOrganisation: Invitation | null,
    now: Date,
  ): Promise<void> {
    return this.transactions.asSystem(async () => {
      const since = new Date(now.getTime() - INVITATION_LIMITS.dayMs);
      const sentToday = await this.invitations.countSentBy(userId, since);
      const bySender = await this.invitations.findSentBy(userId, email);
      requireMaySend({ byOrganisation, bySender }, sentToday, now);
    });
  }
}
