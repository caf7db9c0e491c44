const MINUTE = 60_000;

/**
 * How long each secret opens something, in milliseconds. Reasons are in docs/security.md: a link
 * lies in a mailbox, so what it may do decides how long it lives.
 */
export const LIFETIMES_MS = {
  /** Proves an address and nothing else. */
  verifyEmail: 60 * MINUTE,
  changeEmail: 60 * MINUTE,
  /** Replaces the password: the shortest that still survives a slow mail server. */
  resetPassword: 20 * MINUTE,
  /** The first link of a new admin, written on a terminal and mailed. */
  enrolAdmin: 24 * 60 * MINUTE,
  /** An invitation waits for somebody who may not have heard of us yet. */
  invitation: 7 * 24 * 60 * MINUTE,
  /** Between the password and the code. */
  pendingSignIn: 10 * MINUTE,
  /** Between leaving for the provider and coming back. */
  providerSignIn: 10 * MINUTE,
  /** How long a proof of identity counts as recent. */
  recentProof: 10 * MINUTE,
  /** A browser somebody has signed in from is known that long. */
  knownDevice: 180 * 24 * 60 * MINUTE,
} as const;
