import { Module } from '@nestjs/common';
import { GuestSessions } from './application/guest-sessions.ts';
import { GuestCookie } from './http/guest-cookie.ts';
import { GuestSessionRepository } from './persistence/guest-session.repository.ts';

@Module({
  providers: [GuestCookie, GuestSessionRepository, GuestSessions],
  exports: [GuestCookie, GuestSessions],
})
export class GuestsModule {}
