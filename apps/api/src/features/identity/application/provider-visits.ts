import { Injectable } from '@nestjs/common';
import { LIFETIMES_MS } from '@raccordo/identity';
import { SecretBox } from '../../../platform/auth/secret-box.ts';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { ProviderIdentityRepository } from '../persistence/provider-identity.repository.ts';
import type { ProviderIdentity } from '../persistence/provider-identity.repository.ts';
import type { VisitSecrets } from './sign-in-provider.ts';

/** Out to the provider, or back with an identity that waits for its account's password. */
export type Visit =
  | ({ readonly kind: 'away' } & VisitSecrets)
  | ({ readonly kind: 'back'; readonly userId: string } & ProviderIdentity);

const SEAL = 'provider visit';

/** Visits are bound to the browser by its cookie, kept sealed, and over once they are asked for. */
@Injectable()
export class ProviderVisits {
  constructor(
    private readonly identities: ProviderIdentityRepository,
    private readonly box: SecretBox,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async begin(visit: Visit): Promise<string> {
    const token = this.ids.nextToken();
    const hash = tokenHashOf(token);
    await this.identities.keepVisit(
      hash,
      this.box.seal(SEAL, hash.toString('hex'), JSON.stringify(visit)),
      new Date(this.clock.now().getTime() + LIFETIMES_MS.providerSignIn),
    );
    return token;
  }

  async take(token: string): Promise<Visit | null> {
    const hash = tokenHashOf(token);
    const sealed = await this.identities.takeVisit(hash, this.clock.now());
    if (sealed === null) return null;
    // Only we can have sealed it.
    return JSON.parse(this.box.open(SEAL, hash.toString('hex'), sealed)) as Visit;
  }
}
