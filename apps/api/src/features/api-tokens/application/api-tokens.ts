import { Injectable } from '@nestjs/common';
import {
  type Membership,
  type TokenBearer,
  type TokenScope,
} from '../../../platform/access/actor.ts';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { isUuid } from '../../../platform/ids/is-uuid.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import {
  API_TOKEN_LIMITS,
  API_TOKEN_PREFIX,
  type ApiToken,
  scopesOf,
  USED_EVERY_MS,
} from '../api-token.ts';
import {
  ApiTokenNotFound,
  NotYourApiToken,
  ScopeNotOffered,
  TooManyApiTokens,
} from '../api-tokens.errors.ts';
import { ApiTokenRepository } from '../persistence/api-token.repository.ts';

const DAY_MS = 86_400_000;

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly days: number;
}

export interface IssuedToken {
  readonly token: ApiToken;
  /** Shown this once and kept nowhere. */
  readonly secret: string;
}

/** Tokens act for one organisation, in their maker's role of the day, within their scopes. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly tokens: ApiTokenRepository,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  issue(userId: string, membership: Membership, wanted: WantedToken): Promise<IssuedToken> {
    const offered = scopesOf(membership.organisationKind);
    if (!wanted.scopes.every((scope) => offered.includes(scope))) throw new ScopeNotOffered();
    return this.transactions.run(async () => {
      const { organisationId } = membership;
      const present = await this.tokens.listOf(organisationId);
      if (present.length >= API_TOKEN_LIMITS.count) throw new TooManyApiTokens();
      const secret = `${API_TOKEN_PREFIX}${this.ids.nextToken()}`;
      const createdAt = this.clock.now();
      const token: ApiToken = {
        id: this.ids.nextId(),
        organisationId,
        userId,
        name: wanted.name,
        scopes: [...new Set(wanted.scopes)],
        createdAt,
        expiresAt: new Date(createdAt.getTime() + wanted.days * DAY_MS),
        lastUsedAt: null,
      };
      await this.tokens.insert(token, tokenHashOf(secret));
      return { token, secret };
    });
  }

  listOf(organisationId: string): Promise<readonly ApiToken[]> {
    return this.tokens.listOf(organisationId);
  }

  /** An owner revokes any of the organisation's, others what they made themselves. */
  async revoke(userId: string, { organisationId, role }: Membership, id: string): Promise<void> {
    await this.transactions.run(async () => {
      const token = isUuid(id) ? await this.tokens.find(id) : null;
      if (token?.organisationId !== organisationId) throw new ApiTokenNotFound();
      if (role !== 'owner' && token.userId !== userId) throw new NotYourApiToken();
      await this.tokens.delete(id);
    });
  }

  /** Who a secret stands for, or null when it opens nothing (any more). */
  recognise(secret: string): Promise<TokenBearer | null> {
    const now = this.clock.now();
    return this.transactions.asSystem(async () => {
      const token = await this.tokens.recognise(tokenHashOf(secret), now);
      if (token === null) return null;
      const { id, userId, scopes, membership, lastUsedAt } = token;
      if (lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= USED_EVERY_MS) {
        await this.tokens.used(id, now);
      }
      return { kind: 'token', tokenId: id, userId, scopes, membership };
    });
  }
}
