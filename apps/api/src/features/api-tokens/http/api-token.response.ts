import { TOKEN_SCOPES, type TokenScope } from '../../../platform/access/actor.ts';
import { Choices, Instant, Part, Parts, Text } from '../../../platform/http/response-fields.ts';
import type { ApiToken } from '../api-token.ts';

export class ApiTokenResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly name!: string;

  @Choices(TOKEN_SCOPES, 'TokenScope')
  readonly scopes!: readonly TokenScope[];

  @Instant()
  readonly createdAt!: string;

  @Instant()
  readonly expiresAt!: string;

  @Instant({ nullable: true, description: 'To the minute; null = never.' })
  readonly lastUsedAt!: string | null;

  static from(token: ApiToken): ApiTokenResponse {
    return {
      id: token.id,
      name: token.name,
      scopes: token.scopes,
      createdAt: token.createdAt.toISOString(),
      expiresAt: token.expiresAt.toISOString(),
      lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    };
  }
}

export class ApiTokenListResponse {
  @Parts(() => ApiTokenResponse)
  readonly items!: readonly ApiTokenResponse[];
}

export class IssuedApiTokenResponse {
  @Part(() => ApiTokenResponse)
  readonly token!: ApiTokenResponse;

  @Text({ description: 'For `Authorization: Bearer`; shown this once.' })
  readonly secret!: string;
}
