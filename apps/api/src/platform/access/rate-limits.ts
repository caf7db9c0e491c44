import type { RateLimitId } from './rule.ts';

export interface RateLimit {
  /** Requests a caller may make in a window. */
  readonly requests: number;
  readonly windowSeconds: number;
  /**
   * Counted by address whoever asks, and in the database, so that several instances count together:
   * for what somebody unknown may try over and over.
   */
  readonly isShared: boolean;
}

/**
 * Published in the OpenAPI document. An owner at work makes some tens of requests a minute, autosave
 * included; ten tries at a credential a minute is what others allow too (GitLab).
 */
export const RATE_LIMITS = {
  read: { requests: 600, windowSeconds: 60, isShared: false },
  write: { requests: 120, windowSeconds: 60, isShared: false },
  costly: { requests: 60, windowSeconds: 60, isShared: false },
  upload: { requests: 20, windowSeconds: 60, isShared: false },
  export: { requests: 5, windowSeconds: 60, isShared: false },
  credential: { requests: 10, windowSeconds: 60, isShared: true },
} as const satisfies Record<RateLimitId, RateLimit>;
