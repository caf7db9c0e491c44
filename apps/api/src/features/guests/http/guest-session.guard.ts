import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { ACCESS_KEY, type Access } from '../../../platform/http/access.ts';
import { GuestSessions } from '../application/guest-sessions.ts';
import { rememberGuest } from './current-guest.ts';
import { GuestCookie } from './guest-cookie.ts';

/** Finds out who is asking, on routes that want to know. It refuses nobody: that is the use case's. */
@Injectable()
export class GuestSessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly cookie: GuestCookie,
    private readonly sessions: GuestSessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS_KEY, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access !== 'guest') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = this.cookie.read(request);
    rememberGuest(request, token === null ? null : await this.sessions.recognise(token));
    return true;
  }
}
