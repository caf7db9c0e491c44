import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/access/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { KeptSession, KnownSession } from '../known-session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { limitsFor, SEEN_EVERY_MS } from '../session-limits.ts';

export interface NewSession {
  readonly userId: string;
  readonly isAdminAccount: boolean;
  readonly device: string;
  readonly hasSecondFactor: boolean;
}

export interface OpenedSession {
  readonly sessionId: string;
  /** For the cookie; kept nowhere else. */
  readonly token: string;
}

/**
 * Opaque sessions, alive as long as their row: whoever deletes the row has signed the person out,
 * on every instance, at once. All of it is asked as the program, since nobody is known before.
 */
@Injectable()
export class Sessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** Always a new token: what the browser held before is worth nothing afterwards. */
  async open(wanted: NewSession): Promise<OpenedSession> {
    const now = this.clock.now();
    const token = this.ids.nextToken();
    const session: KeptSession = {
      id: this.ids.nextId(),
      userId: wanted.userId,
      device: wanted.device,
      createdAt: now,
      authenticatedAt: now,
      secondFactorAt: wanted.hasSecondFactor ? now : null,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + limitsFor(wanted.isAdminAccount).absoluteMs),
    };
    await this.transactions.asSystem(() => this.sessions.insert(session, hashOf(token)));
    return { sessionId: session.id, token };
  }

  /** The person behind a token, or null when it opens nothing (any more). */
  async recognise(token: string): Promise<Person | null> {
    const now = this.clock.now();
    return this.transactions.asSystem(async () => {
      const session = await this.sessions.recognise(hashOf(token));
      if (session === null || !isAlive(session, now)) return null;
      if (now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS) {
        await this.sessions.seen(session.id, now);
      }
      return personOf(session);
    });
  }

  find(id: string): Promise<KeptSession | null> {
    return this.sessions.find(id);
  }

  listOf(userId: string): Promise<KeptSession[]> {
    return this.sessions.listOf(userId, this.clock.now());
  }

  async confirm(sessionId: string, withSecondFactor: boolean): Promise<void> {
    await this.transactions.asSystem(() =>
      this.sessions.authenticated(sessionId, this.clock.now(), withSecondFactor),
    );
  }

  async end(sessionId: string): Promise<void> {
    await this.transactions.asSystem(() => this.sessions.delete(sessionId));
  }

  /** At password reset, change of role, suspension, erasure; `exceptId` keeps the one in use. */
  endAllOf(userId: string, exceptId: string | null = null): Promise<number> {
    return this.transactions.asSystem(() => this.sessions.deleteOf(userId, exceptId));
  }
}

function isAlive(session: KnownSession, now: Date): boolean {
  const { idleMs, absoluteMs } = limitsFor(session.isAdminAccount);
  return (
    now < session.expiresAt &&
    now.getTime() - session.createdAt.getTime() < absoluteMs &&
    now.getTime() - session.lastSeenAt.getTime() < idleMs
  );
}

function personOf(session: KnownSession): Person {
  return {
    kind: 'person',
    userId: session.userId,
    sessionId: session.id,
    guestId: null,
    isAdmin: session.isAdminAccount && session.secondFactorAt !== null,
    isEmailVerified: session.isEmailVerified,
    authenticatedAt: session.authenticatedAt,
    memberships: session.memberships,
  };
}

/** Only the hash is kept: who reads the table cannot pass for a person. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
