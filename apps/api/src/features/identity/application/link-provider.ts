import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { ProviderIdentityRepository } from '../persistence/provider-identity.repository.ts';
import { ProviderVisits } from './provider-visits.ts';

/** The owner has come from the provider and then signed in with the password: now the two are one. */
@Injectable()
export class LinkProvider {
  constructor(
    private readonly visits: ProviderVisits,
    private readonly identities: ProviderIdentityRepository,
    private readonly clock: Clock,
  ) {}

  async execute(userId: string, visitToken: string | null): Promise<void> {
    if (visitToken === null) return;
    const visit = await this.visits.take(visitToken);
    // Somebody else signed in on this browser meanwhile: the visit was not theirs.
    if (visit?.kind !== 'back' || visit.userId !== userId) return;
    await this.identities.link(visit, userId, this.clock.now());
  }
}
