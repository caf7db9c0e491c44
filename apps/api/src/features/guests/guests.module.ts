import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GuestSessions } from './application/guest-sessions.ts';
import { GuestCookie } from './http/guest-cookie.ts';
import { GuestSessionGuard } from './http/guest-session.guard.ts';
import { GuestSessionRepository } from './persistence/guest-session.repository.ts';

@Module({
  providers: [
    GuestCookie,
    GuestSessionRepository,
    GuestSessions,
    { provide: APP_GUARD, useClass: GuestSessionGuard },
  ],
  exports: [GuestCookie, GuestSessions],
})
export class GuestsModule {}
