import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { GuestSessionRepository } from '../persistence/guest-session.repository.ts';

export interface OpenedSession {
  readonly guestId: string;
  readonly token: string;
}

/** A guest is somebody we can recognise, nothing more: no name, no address. */
@Injectable()
export class GuestSessions {
  constructor(
    private readonly sessions: GuestSessionRepository,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async open(): Promise<OpenedSession> {
    const guestId = this.ids.nextId();
    const token = this.ids.nextToken();
    await this.sessions.insert(guestId, hashOf(token), this.clock.now());
    return { guestId, token };
  }

  /** The guest's id, or null when the token opens nothing. */
  recognise(token: string): Promise<string | null> {
    return this.sessions.findIdByTokenHash(hashOf(token));
  }
}

/** Only the hash is kept: who reads the table cannot pass for a guest. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
