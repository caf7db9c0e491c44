import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication } from '../../../platform/access/authentication.ts';
import { rememberActor } from '../../../platform/access/current-actor.ts';
import { PolicyTable } from '../../../platform/access/rule.ts';
import { SignInProblem } from '../../../platform/http/problems.ts';
import { GuestCookie, GuestSessions } from '../../guests/index.ts';
import { SessionCookie } from './session-cookie.ts';

/** Finds out who is asking, on routes where it matters. What they may do is the policy's business. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly policy: PolicyTable,
    private readonly authentication: Authentication,
    private readonly guests: GuestSessions,
    private readonly guestCookie: GuestCookie,
    private readonly sessionCookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const rule = this.policy.ruleOf(request.method, request.routeOptions.url ?? '');
    if (rule === undefined || rule.access.to === 'anyone') return true;
    const { headers, cookies } = request;
    const recognition = await this.authentication.recognise({ headers, cookies });
    if (recognition.kind === 'refused') throw new SignInProblem();
    if (recognition.kind === 'nobody') this.forgetSession(request, http.getResponse());
    const guestId = await this.guestIdOf(request);
    const actor =
      recognition.kind === 'recognised'
        ? recognition.actor
        : { kind: 'anonymous' as const, guestId };
    rememberActor(request, actor.kind === 'person' ? { ...actor, guestId } : actor);
    return true;
  }

  /** A cookie that opens nothing any more is taken back, so that it is not asked about each time. */
  private forgetSession(request: FastifyRequest, reply: FastifyReply): void {
    if (this.sessionCookie.read(request) !== null) this.sessionCookie.clear(reply);
  }

  private async guestIdOf(request: FastifyRequest): Promise<string | null> {
    const token = this.guestCookie.read(request);
    return token === null ? null : this.guests.recognise(token);
  }
}
