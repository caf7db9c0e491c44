import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/app-config.ts';
import { SecretCookie } from '../../../platform/http/secret-cookie.ts';
import { SESSION_LIMITS } from '../session-limits.ts';

/** Kept by the browser as long as a session can last at most; the row decides before that. */
@Injectable()
export class SessionCookie extends SecretCookie {
  constructor(config: AppConfig) {
    super(config, 'raccordo_session', SESSION_LIMITS.person.absoluteMs / 1_000);
  }
}
