/** What is kept of the attempts made under one key (an account from an address, an address…). */
export interface AttemptRecord {
  /** Attempts that have not turned out right. */
  readonly failures: number;
  readonly lastAt: Date;
}

export interface WaitPolicy {
  /** Attempts that cost no wait: typing errors. */
  readonly free: number;
  /** After the first attempt that is not free; it doubles from there. */
  readonly firstWaitMs: number;
  /** A wait never grows beyond this: it slows a guesser, it never locks an owner out. */
  readonly longestWaitMs: number;
  /** After this long without attempts everything is forgotten. */
  readonly forgottenAfterMs: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

export const WAIT_POLICIES = {
  /** One account tried from one network address. */
  account: {
    free: 3,
    firstWaitMs: 2 * SECOND,
    longestWaitMs: 900 * SECOND,
    forgottenAfterMs: 24 * HOUR,
  },
  /** One network address, whatever the accounts: an office shares one, so it is patient. */
  address: {
    free: 20,
    firstWaitMs: 2 * SECOND,
    longestWaitMs: 900 * SECOND,
    forgottenAfterMs: 24 * HOUR,
  },
  /** A browser the owner has signed in from: apart from everybody else's guesses. */
  device: {
    free: 5,
    firstWaitMs: 2 * SECOND,
    longestWaitMs: 300 * SECOND,
    forgottenAfterMs: 24 * HOUR,
  },
  /** Codes of six digits, asked for only after the right password. */
  secondFactor: {
    free: 4,
    firstWaitMs: 15 * SECOND,
    longestWaitMs: 3_600 * SECOND,
    forgottenAfterMs: 24 * HOUR,
  },
  /** Mails that strangers have us send to one address. */
  mail: {
    free: 3,
    firstWaitMs: 60 * SECOND,
    longestWaitMs: HOUR,
    forgottenAfterMs: 24 * HOUR,
  },
} as const satisfies Record<string, WaitPolicy>;

export type WaitKind = keyof typeof WAIT_POLICIES;

/** The wait that so many failures cost, counted from the last one. */
export function waitAfter(failures: number, policy: WaitPolicy): number {
  const paid = failures - policy.free;
  if (paid < 0) return 0;
  // 2^31 is beyond any longest wait; more would only overflow.
  return Math.min(policy.firstWaitMs * 2 ** Math.min(paid, 31), policy.longestWaitMs);
}

/** Milliseconds before the next attempt may be made; 0 = now. */
export function waitLeft(record: AttemptRecord | null, now: Date, policy: WaitPolicy): number {
  if (record === null || isForgotten(record, now, policy)) return 0;
  // A clock set back must not make a wait longer than the policy says.
  const elapsed = Math.max(0, now.getTime() - record.lastAt.getTime());
  return Math.max(0, waitAfter(record.failures, policy) - elapsed);
}

/** The record once one more attempt is counted; it counts as failed until it turns out right. */
export function withAttempt(
  record: AttemptRecord | null,
  now: Date,
  policy: WaitPolicy,
): AttemptRecord {
  const before = record === null || isForgotten(record, now, policy) ? 0 : record.failures;
  return { failures: before + 1, lastAt: now };
}

function isForgotten(record: AttemptRecord, now: Date, policy: WaitPolicy): boolean {
  return now.getTime() - record.lastAt.getTime() >= policy.forgottenAfterMs;
}
