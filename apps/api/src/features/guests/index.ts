export { GuestSessions } from './application/guest-sessions.ts';
export { GuestsModule } from './guests.module.ts';
export { GuestCookie } from './http/guest-cookie.ts';
export { GUESTS_PERSONAL_DATA } from './personal-data.ts';
