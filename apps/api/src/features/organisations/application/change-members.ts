import { Injectable } from '@nestjs/common';
import type { MembershipRole } from '../../../platform/access/actor.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { RecordAct } from '../../audit/index.ts';
import { Sessions } from '../../sessions/index.ts';
import { changeOfRole, type Member, requireMayGo } from '../membership-rules.ts';
import type { Organisation } from '../organisation.ts';
import { MemberNotFound, OrganisationNotFound } from '../organisations.errors.ts';
import { MembershipRepository } from '../persistence/membership.repository.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';

interface Act {
  readonly actorId: string;
  readonly organisationId: string;
  readonly userId: string;
}

interface Circle {
  readonly organisation: Organisation;
  readonly members: readonly Member[];
}

/**
 * Who belongs to an organisation, and as what. The organisation is locked throughout: of two owners
 * who leave at the same moment, one stays.
 */
@Injectable()
export class ChangeMembers {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly memberships: MembershipRepository,
    private readonly sessions: Sessions,
    private readonly audit: RecordAct,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The person signs in anew: no session outlives the rights it was opened with. */
  setRole(act: Act, role: MembershipRole): Promise<void> {
    return this.inCircle(act, async ({ organisation: { kind }, members }) => {
      const before = members.find(({ userId }) => userId === act.userId)?.role ?? null;
      if (changeOfRole({ kind, members }, act.userId, role) === 'unchanged') return;
      await this.memberships.setRole(act.organisationId, act.userId, role);
      await this.sessions.endAllOf(act.userId);
      await this.record('membership.role_changed', act, { role: before }, { role });
    });
  }

  /** Their access ends with the row: every request reads it anew. */
  remove(act: Act): Promise<void> {
    return this.inCircle(act, async ({ members }) => {
      requireMayGo(members, act.userId);
      await this.memberships.delete(act.organisationId, act.userId);
      await this.record(
        act.actorId === act.userId ? 'membership.left' : 'membership.removed',
        act,
        null,
        null,
      );
    });
  }

  private async inCircle(act: Act, work: (circle: Circle) => Promise<void>): Promise<void> {
    if (!isUuid(act.userId)) throw new MemberNotFound();
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const organisation = await this.organisations.lock(act.organisationId);
        if (organisation === null) throw new OrganisationNotFound();
        const members = await this.memberships.membersOf(act.organisationId);
        await work({ organisation, members });
      }),
    );
  }

  private record(
    action: string,
    { actorId, organisationId, userId }: Act,
    before: { readonly role: MembershipRole | null } | null,
    after: { readonly role: MembershipRole } | null,
  ): Promise<void> {
    return this.audit.execute({
      action,
      actorId,
      objectKind: 'membership',
      objectId: `${organisationId}:${userId}`,
      before,
      after,
      reason: null,
    });
  }
}
