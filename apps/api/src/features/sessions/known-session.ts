import type { Membership } from '../../platform/access/actor.ts';

/** A session as kept, without its secret. */
export interface KeptSession {
  readonly id: string;
  readonly userId: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly authenticatedAt: Date;
  readonly secondFactorAt: Date | null;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** A session with what its person is, as far as access is concerned. */
export interface KnownSession extends KeptSession {
  readonly isAdminAccount: boolean;
  readonly isEmailVerified: boolean;
  readonly memberships: readonly Membership[];
}
