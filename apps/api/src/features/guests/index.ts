export { OpenGuestSession } from './application/open-guest-session.ts';
export { GuestsModule } from './guests.module.ts';
export { CurrentGuest } from './http/current-guest.ts';
export { GuestCookie } from './http/guest-cookie.ts';
