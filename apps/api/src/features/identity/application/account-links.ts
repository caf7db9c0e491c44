import { Injectable } from '@nestjs/common';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { LINK_LIFETIMES_MS, type LinkPurpose } from '../account-link.ts';
import { LinkRefused } from '../identity.errors.ts';
import { AccountLinkRepository, type KeptLink } from '../persistence/account-link.repository.ts';

/** Links by mail: 256 random bits, only their hash kept, good once and not for long. */
@Injectable()
export class AccountLinks {
  constructor(
    private readonly links: AccountLinkRepository,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** The token, for the mail and nothing else. */
  async make(purpose: LinkPurpose, userId: string, email: string | null = null): Promise<string> {
    const token = this.ids.nextToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LINK_LIFETIMES_MS[purpose]);
    const id = this.ids.nextId();
    await this.links.insert(
      { id, purpose, userId, email, createdAt, expiresAt },
      tokenHashOf(token),
    );
    return token;
  }

  async get(token: string, purposes: readonly LinkPurpose[]): Promise<KeptLink> {
    const link = await this.links.find(tokenHashOf(token), purposes, this.clock.now());
    if (link === null) throw new LinkRefused();
    return link;
  }

  /** In the transaction of what the link is for: of two who come together one is refused. */
  async use(link: KeptLink): Promise<void> {
    if (!(await this.links.delete(link.id))) throw new LinkRefused();
  }

  /** Older links must not outlive what they were made for. */
  withdraw(userId: string, purposes: readonly LinkPurpose[]): Promise<void> {
    return this.links.deleteOf(userId, purposes);
  }
}
