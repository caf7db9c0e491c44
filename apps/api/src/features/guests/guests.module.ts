import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AnswerOnce } from './application/answer-once.ts';
import { GuestSessions } from './application/guest-sessions.ts';
import { GuestCookie } from './http/guest-cookie.ts';
import { GuestSessionGuard } from './http/guest-session.guard.ts';
import { IdempotencyKeyRepository } from './persistence/idempotency-key.repository.ts';
import { GuestSessionRepository } from './persistence/guest-session.repository.ts';

@Module({
  providers: [
    AnswerOnce,
    GuestCookie,
    GuestSessionRepository,
    GuestSessions,
    IdempotencyKeyRepository,
    { provide: APP_GUARD, useClass: GuestSessionGuard },
  ],
  exports: [AnswerOnce, GuestCookie, GuestSessions],
})
export class GuestsModule {}
