import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { SessionNotFound } from './sessions.errors.ts';
import { Authentication } from '../../platform/access/authentication.ts';
import { ObjectOwners } from '../../platform/access/object-owners.ts';
import { GuestsModule } from '../guests/index.ts';
import { Sessions } from './application/sessions.ts';
import { AuthenticationGuard } from './http/authentication.guard.ts';
import { SessionCookie } from './http/session-cookie.ts';
import { SessionStrategy } from './http/session.strategy.ts';
import { SessionRepository } from './persistence/session.repository.ts';

@Module({
  imports: [GuestsModule],
  providers: [
    SessionCookie,
    SessionRepository,
    Sessions,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
  ],
  exports: [SessionCookie, Sessions],
})
export class SessionsModule {
  constructor(
    authentication: Authentication,
    objects: ObjectOwners,
    cookie: SessionCookie,
    sessions: Sessions,
  ) {
    authentication.add('session', new SessionStrategy(cookie, sessions));
    objects.register('session', {
      ownersOf: async (id) => {
        const session = await sessions.find(id);
        return session === null ? null : { userId: session.userId };
      },
      notFound: () => new SessionNotFound(),
    });
  }
}
