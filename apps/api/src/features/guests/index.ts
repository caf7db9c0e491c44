export { GuestSessions } from './application/guest-sessions.ts';
export { GuestsModule } from './guests.module.ts';
export { GuestCookie } from './http/guest-cookie.ts';
