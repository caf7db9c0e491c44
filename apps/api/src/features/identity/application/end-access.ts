import { Injectable } from '@nestjs/common';
import { Sessions } from '../../sessions/index.ts';
import { PendingSignInRepository } from '../persistence/pending-sign-in.repository.ts';
import { KnownDevices } from './known-devices.ts';

/** Everything a person is signed in with, or half-way to. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly sessions: Sessions,
    private readonly pending: PendingSignInRepository,
    private readonly devices: KnownDevices,
  ) {}

  /** At reset, suspension, change of role: nothing that was open stays open. */
  async everywhere(userId: string): Promise<void> {
    await this.sessions.endAllOf(userId);
    await this.pending.deleteOf(userId);
    await this.devices.forget(userId);
  }

  /** At a change the person makes: this browser goes on, the others sign in anew. */
  async elsewhere(userId: string, sessionId: string): Promise<void> {
    await this.sessions.endAllOf(userId, sessionId);
    await this.pending.deleteOf(userId);
  }
}
