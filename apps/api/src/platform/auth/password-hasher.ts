import { availableParallelism } from 'node:os';
import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, parseOptions, verify } from '@node-rs/argon2';
import { normalizePassword } from '@raccordo/identity';
import { BoundedQueue } from './bounded-queue.ts';

/**
 * OWASP's floor for Argon2id (19 MiB, two passes, one lane). Raise them and everybody's hash is
 * renewed at their next sign-in.
 */
export const PASSWORD_HASHING = {
  memoryCost: 19 * 1024,
  timeCost: 2,
  parallelism: 1,
  outputLen: 32,
} as const;

/** One core is left to everybody who is not signing in. */
const HASHES_AT_ONCE = Math.max(1, Math.min(3, availableParallelism() - 1));
/** About a second of work: who would wait longer is better told to come back. */
const HASHES_IN_LINE = 32 * HASHES_AT_ONCE;

/** Argon2id on the thread pool, so many at once; the event loop never waits for it. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly queue = new BoundedQueue(HASHES_AT_ONCE, HASHES_IN_LINE);
  /** Nobody's password: compared when there is no account, so that both take the same time. */
  private decoy = '';

  async onModuleInit(): Promise<void> {
    this.decoy = await this.hash(randomBytes(32).toString('base64url'));
  }

  hash(password: string): Promise<string> {
    return this.queue.run(() => hash(normalizePassword(password), PASSWORD_HASHING));
  }

  /** False after the same work when `kept` is null: the account has no password, or is none. */
  async verify(kept: string | null, password: string): Promise<boolean> {
    const isRight = await this.queue.run(() =>
      verify(kept ?? this.decoy, normalizePassword(password)),
    );
    return isRight && kept !== null;
  }

  /** Made with less than what is asked today. */
  isOutdated(kept: string): boolean {
    const { memoryCost, timeCost, parallelism } = parseOptions(kept);
    return (
      memoryCost < PASSWORD_HASHING.memoryCost ||
      timeCost < PASSWORD_HASHING.timeCost ||
      parallelism < PASSWORD_HASHING.parallelism
    );
  }
}
