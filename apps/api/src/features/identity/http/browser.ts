import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, guestIdOf } from '../../../platform/access/actor.ts';
import { SessionCookie } from '../../sessions/index.ts';
import type { Caller } from '../application/caller.ts';
import type { SignInOutcome } from '../application/start-session.ts';
import { DeviceCookie, PendingCookie, VisitCookie } from './identity-cookies.ts';

/** What a browser brings to signing in, and takes away from it: cookies all. */
@Injectable()
export class Browser {
  constructor(
    private readonly session: SessionCookie,
    private readonly device: DeviceCookie,
    private readonly pending: PendingCookie,
    private readonly visit: VisitCookie,
  ) {}

  callerOf(request: FastifyRequest, actor: Actor): Caller {
    return {
      ip: request.ip,
      userAgent: request.headers['user-agent'] ?? '',
      deviceToken: this.device.read(request),
      visitToken: this.visit.read(request),
      guestId: guestIdOf(actor),
      sessionId: actor.kind === 'person' ? actor.sessionId : null,
    };
  }

  pendingTokenOf(request: FastifyRequest): string | null {
    return this.pending.read(request);
  }

  /** The visit stays until it has linked the two accounts, or is too old. */
  answer(reply: FastifyReply, outcome: SignInOutcome): void {
    if (outcome.kind === 'second-factor') {
      this.pending.set(reply, outcome.pendingToken);
      return;
    }
    this.session.set(reply, outcome.sessionToken);
    if (outcome.deviceToken !== null) this.device.set(reply, outcome.deviceToken);
    this.pending.clear(reply);
    this.visit.clear(reply);
  }

  startVisit(reply: FastifyReply, token: string): void {
    this.visit.set(reply, token);
  }

  endVisit(reply: FastifyReply): void {
    this.visit.clear(reply);
  }

  signOut(reply: FastifyReply): void {
    this.session.clear(reply);
    this.pending.clear(reply);
    this.visit.clear(reply);
  }
}
