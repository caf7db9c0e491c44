import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import type { OpenInvitation } from '../invitation.ts';
import { InvitationForAnother, InvitationRefused } from '../organisations.errors.ts';
import { InvitationRepository, type OpenKey } from '../persistence/invitation.repository.ts';
import {
  type InvitationReader,
  MembershipRepository,
} from '../persistence/membership.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { InvitationMail } from './invitation-mail.ts';

/** The link of the mail, or one of the invitations that an account finds waiting for its address. */
export type InvitationProof = { readonly token: string } | { readonly id: string };

/**
 * The account must have the very address that was invited, and have confirmed it. Asked as the
 * program: whoever comes is nobody in the organisation yet.
 */
@Injectable()
export class JoinByInvitation {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
    private readonly invitations: InvitationRepository,
    private readonly mail: InvitationMail,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async read(proof: InvitationProof): Promise<OpenInvitation> {
    const invitation = await this.transactions.asSystem(() =>
      this.invitations.findOpen(keyOf(proof), this.clock.now()),
    );
    if (invitation === null) throw new InvitationRefused();
    return invitation;
  }

  /** What was joined. */
  execute(proof: InvitationProof, userId: string): Promise<OpenInvitation> {
    return this.withLocked(proof, async (invitation) => {
      const { id, organisationId, role } = invitation;
      const reader = await this.getReader(userId, invitation);
      await this.invitations.delete(id);
      await this.memberships.insert(organisationId, userId, role, this.clock.now());
      if (role === 'adviser') await this.mail.adviserAdded(invitation, reader.name);
      await this.audit.execute({
        action: 'membership.joined',
        actorId: userId,
        objectKind: 'membership',
        objectId: `${organisationId}:${userId}`,
        before: null,
        after: { role },
        reason: null,
      });
      return invitation;
    });
  }

  /**
   * Nothing comes of it; the owners see that. The link alone will do, for to say no takes no account;
   * who comes without it must have the address.
   */
  decline(
    proof: { readonly token: string } | { readonly id: string; readonly userId: string },
  ): Promise<void> {
    const userId = 'userId' in proof ? proof.userId : null;
    return this.withLocked(proof, async (invitation) => {
      const { id, organisationId, role } = invitation;
      if (userId !== null) await this.getReader(userId, invitation);
      await this.invitations.decline(id, this.clock.now());
      await this.audit.execute({
        action: 'invitation.declined',
        actorId: userId,
        actorLabel: userId === null ? 'link of the invitation' : null,
        objectKind: 'invitation',
        objectId: id,
        before: { organisationId, role },
        after: null,
        reason: null,
      });
    });
  }

  private async getReader(userId: string, { email }: OpenInvitation): Promise<InvitationReader> {
    const reader = await this.memberships.findReader(userId);
    if (reader === null || !isSameAddress(reader.email, email)) throw new InvitationForAnother();
    return reader;
  }

  /** Read again once the organisation is locked: from then on nothing is withdrawn or sent anew. */
  private withLocked<Result>(
    proof: InvitationProof,
    work: (invitation: OpenInvitation) => Promise<Result>,
  ): Promise<Result> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const { organisationId } = await this.read(proof);
        if ((await this.organisations.lock(organisationId)) === null) throw new InvitationRefused();
        return work(await this.read(proof));
      }),
    );
  }
}

const keyOf = (proof: InvitationProof): OpenKey =>
  'token' in proof ? { tokenHash: tokenHashOf(proof.token) } : { id: proof.id };

const isSameAddress = (one: string, other: string): boolean =>
  normalizeEmail(one) === normalizeEmail(other);
