import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { OpenGuestSession } from './application/open-guest-session.ts';
import { GuestCookie } from './http/guest-cookie.ts';
import { GuestSessionGuard } from './http/guest-session.guard.ts';
import { GuestSessionRepository } from './persistence/guest-session.repository.ts';

@Module({
  providers: [
    GuestCookie,
    GuestSessionRepository,
    OpenGuestSession,
    { provide: APP_GUARD, useClass: GuestSessionGuard },
  ],
  exports: [GuestCookie, OpenGuestSession],
})
export class GuestsModule {}
