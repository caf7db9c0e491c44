import { Injectable } from '@nestjs/common';
import { SessionNotFound, Sessions } from '../../sessions/index.ts';

/** One of the person's own, and no other, whatever let the request in. */
@Injectable()
export class EndOwnSession {
  constructor(private readonly sessions: Sessions) {}

  async execute(userId: string, sessionId: string): Promise<void> {
    const own = await this.sessions.listOf(userId);
    if (!own.some(({ id }) => id === sessionId)) throw new SessionNotFound();
    await this.sessions.end(sessionId);
  }
}
