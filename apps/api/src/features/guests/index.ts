export { AnswerOnce } from './application/answer-once.ts';
export { GuestSessions } from './application/guest-sessions.ts';
export { GuestsModule } from './guests.module.ts';
export { CurrentGuest } from './http/current-guest.ts';
export { GuestCookie } from './http/guest-cookie.ts';
export { Idempotent } from './http/idempotency.interceptor.ts';
