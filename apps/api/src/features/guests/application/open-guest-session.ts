import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { GuestSessionRepository } from '../persistence/guest-session.repository.ts';

export interface OpenedSession {
  readonly guestId: string;
  readonly token: string;
}

/** A guest becomes somebody we can recognise, nothing more: no name, no address. */
@Injectable()
export class OpenGuestSession {
  constructor(
    private readonly sessions: GuestSessionRepository,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<OpenedSession> {
    const guestId = this.ids.nextId();
    const token = this.ids.nextToken();
    await this.sessions.insert(guestId, token, this.clock.now());
    return { guestId, token };
  }
}
