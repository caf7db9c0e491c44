const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

export interface SessionLimits {
  /** Silence that ends a session. */
  readonly idleMs: number;
  /** Age that ends it in any case. */
  readonly absoluteMs: number;
}

/**
 * Longer than OWASP's low-risk figures (30 minutes, 12 hours) for people who come back to a brief
 * over a working week; admins, who can do harm to others, get exactly those.
 */
export const SESSION_LIMITS = {
  person: { idleMs: 12 * HOUR_MS, absoluteMs: 7 * DAY_MS },
  admin: { idleMs: 30 * MINUTE_MS, absoluteMs: 12 * HOUR_MS },
} as const satisfies Record<string, SessionLimits>;

/** "Last seen" is written down at most this often. */
export const SEEN_EVERY_MS = MINUTE_MS;

export function limitsFor(isAdmin: boolean): SessionLimits {
  return isAdmin ? SESSION_LIMITS.admin : SESSION_LIMITS.person;
}
