import type { Membership, Person } from '../../platform/access/actor.ts';

/** Somebody as the program would recognise them, without a session of theirs. */
export const demoPerson = (
  userId: string,
  now: Date,
  membership: Membership | null,
  isAdmin = false,
): Person => ({
  kind: 'person',
  userId,
  sessionId: userId,
  guestId: null,
  isAdmin,
  isEmailVerified: true,
  authenticatedAt: now,
  memberships: membership === null ? [] : [membership],
});
