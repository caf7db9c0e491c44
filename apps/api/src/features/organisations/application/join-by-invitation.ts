import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import type { OpenInvitation } from '../invitation.ts';
import { InvitationForAnother, InvitationRefused } from '../organisations.errors.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { InvitationMail } from './invitation-mail.ts';

/**
 * The link proves the mailbox, once; the account must have that very address. Asked as the program:
 * whoever comes is nobody in the organisation yet.
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

  async read(token: string): Promise<OpenInvitation> {
    const invitation = await this.transactions.asSystem(() =>
      this.invitations.findOpen(tokenHashOf(token), this.clock.now()),
    );
    if (invitation === null) throw new InvitationRefused();
    return invitation;
  }

  /** What was joined. With the organisation locked, so that nothing is withdrawn meanwhile. */
  execute(token: string, userId: string): Promise<OpenInvitation> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const invitation = await this.read(token);
        const { organisationId, role } = invitation;
        const reader = await this.memberships.findReader(userId);
        if (reader === null || !isSameAddress(reader.email, invitation.email)) {
          throw new InvitationForAnother();
        }
        if ((await this.organisations.lock(organisationId)) === null) throw new InvitationRefused();
        const now = this.clock.now();
        if (!(await this.invitations.use(tokenHashOf(token), now))) throw new InvitationRefused();
        await this.memberships.insert(organisationId, userId, role, now);
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
      }),
    );
  }
}

const isSameAddress = (one: string, other: string): boolean =>
  normalizeEmail(one) === normalizeEmail(other);
