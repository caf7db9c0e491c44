import { Injectable } from '@nestjs/common';
import type { Page } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { decodeCursor, pageOf } from '../../../platform/http/cursor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import type { Invitation } from '../invitation.ts';
import { InvitationNotFound, OrganisationNotFound } from '../organisations.errors.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';
import { isPlaceInTime } from './place-in-time.ts';

/** Who has been asked in and has not come yet. */
@Injectable()
export class OwnInvitations {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly invitations: InvitationRepository,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async list(
    organisationId: string,
    query: { limit: number; cursor?: string },
  ): Promise<Page<Invitation>> {
    const after = decodeCursor(query.cursor, isPlaceInTime);
    const now = this.clock.now();
    const rows = await this.invitations.list(organisationId, after, query.limit + 1, now);
    return pageOf(
      rows,
      query.limit,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (row) => row,
    );
  }

  /** Its link opens nothing from here on; whoever accepts at the same moment came before or not at all. */
  async revoke(userId: string, organisationId: string, id: string): Promise<void> {
    if (!isUuid(id)) throw new InvitationNotFound();
    await this.transactions.run(async () => {
      if ((await this.organisations.lock(organisationId)) === null) {
        throw new OrganisationNotFound();
      }
      const now = this.clock.now();
      const invitation = await this.invitations.find(organisationId, id, now);
      if (invitation === null || invitation.isRevoked) throw new InvitationNotFound();
      await this.invitations.revoke(organisationId, id, now);
      await this.audit.execute({
        action: 'invitation.revoked',
        actorId: userId,
        objectKind: 'invitation',
        objectId: id,
        before: { organisationId, role: invitation.role },
        after: null,
        reason: null,
      });
    });
  }
}
