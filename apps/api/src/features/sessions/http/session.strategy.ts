import type { Actor } from '../../../platform/access/actor.ts';
import { type Credentials, RecognitionStrategy } from '../../../platform/access/authentication.ts';
import type { Sessions } from '../application/sessions.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Recognises a person by the session cookie; an old cookie is no cookie. */
export class SessionStrategy extends RecognitionStrategy {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: Sessions,
  ) {
    super();
  }

  protected async recognise(credentials: Credentials): Promise<Actor | null> {
    const token = this.cookie.read(credentials);
    return token === null ? null : this.sessions.recognise(token);
  }
}
