import type { Actor } from '../../../platform/access/actor.ts';
import { type Credentials, RecognitionStrategy } from '../../../platform/access/authentication.ts';
import { API_TOKEN_PREFIX } from '../api-token.ts';
import type { ApiTokens } from '../application/api-tokens.ts';

const BEARER = new RegExp(`^Bearer (${API_TOKEN_PREFIX}[\\w-]{43})$`);

/** Recognises a program by `Authorization: Bearer rac_…`, never by an address or a cookie. */
export class ApiTokenStrategy extends RecognitionStrategy {
  constructor(private readonly tokens: ApiTokens) {
    super();
  }

  protected async recognise({ headers }: Credentials): Promise<Actor | 'refused' | null> {
    const { authorization } = headers;
    if (typeof authorization !== 'string') return null;
    if (!authorization.startsWith(`Bearer ${API_TOKEN_PREFIX}`)) return null;
    const secret = BEARER.exec(authorization)?.[1];
    const bearer = secret === undefined ? null : await this.tokens.recognise(secret);
    return bearer ?? 'refused';
  }
}
