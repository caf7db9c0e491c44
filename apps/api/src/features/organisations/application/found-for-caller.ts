import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AdoptGuestBriefs } from '../../briefs/index.ts';
import { type FoundingOwner, FoundOrganisation } from './found-organisation.ts';

/**
 * Somebody who signed up without a firm kept their briefs as a guest: the first firm of their own
 * takes them in. Who has one already left none behind at sign-in.
 */
@Injectable()
export class FoundForCaller {
  constructor(
    private readonly found: FoundOrganisation,
    private readonly briefs: AdoptGuestBriefs,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Its id. */
  execute(
    { userId, guestId, memberships }: Person,
    organisation: Omit<FoundingOwner, 'ownerId'>,
  ): Promise<string> {
    const hasFirm = memberships.some(
      ({ organisationKind, role }) => organisationKind === 'sme' && role !== 'adviser',
    );
    return this.transactions.run(async () => {
      const id = await this.found.execute({ ...organisation, ownerId: userId });
      if (organisation.kind === 'sme' && guestId !== null && !hasFirm) {
        await this.briefs.execute(guestId, id, userId);
      }
      return id;
    });
  }
}
