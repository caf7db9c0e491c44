import { Injectable } from '@nestjs/common';
import { AdoptGuestBriefs } from '../../briefs/index.ts';
import { CurrentPersonQuery } from '../persistence/current-person.query.ts';

/**
 * What somebody wrote before having an account follows them in. At sign-in and not at sign-up: there
 * the guest's list would tell whether the address was new.
 */
@Injectable()
export class GuestBriefs {
  constructor(
    private readonly briefs: AdoptGuestBriefs,
    private readonly people: CurrentPersonQuery,
  ) {}

  /** To the firm the person has had longest; who has none keeps them as a guest. */
  async adopt(userId: string, guestId: string | null): Promise<void> {
    if (guestId === null) return;
    const person = await this.people.find(userId);
    const firm = person?.organisations.find(
      ({ kind, role }) => kind === 'sme' && role !== 'adviser',
    );
    if (firm !== undefined) await this.briefs.execute(guestId, firm.id, userId);
  }
}
