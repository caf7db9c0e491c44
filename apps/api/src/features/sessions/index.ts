export { type NewSession, type OpenedSession, Sessions } from './application/sessions.ts';
export { SessionCookie } from './http/session-cookie.ts';
export type { KeptSession } from './known-session.ts';
export { SESSION_LIMITS } from './session-limits.ts';
export { SessionNotFound } from './sessions.errors.ts';
export { SessionsModule } from './sessions.module.ts';
export { SESSIONS_PERSONAL_DATA } from './personal-data.ts';
