import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooManyRequestsProblem } from '../http/problems.ts';
import type { Actor } from './actor.ts';
import { actorOf } from './current-actor.ts';
import { RATE_LIMITS } from './rate-limits.ts';
import { RateLimiters } from './rate-limiters.ts';
import { PolicyTable } from './rule.ts';

/** Everybody in their measure; the route's row says which. */
@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly policy: PolicyTable,
    private readonly limiters: RateLimiters,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const path = request.routeOptions.url ?? '';
    const rule = this.policy.ruleOf(request.method, path);
    if (rule === undefined || HEALTH_ROUTES.has(path)) return true;
    const { isShared } = RATE_LIMITS[rule.limit];
    const caller = isShared ? addressOf(request) : callerOf(request, actorOf(request));
    const taken = await this.limiters.take(rule.limit, caller);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // The header of the IETF draft: which measure, what is left of it, and when it begins anew.
    void reply.header('ratelimit', `"${rule.limit}";r=${taken.remaining};t=${taken.resetSeconds}`);
    if (!taken.isAllowed) throw new TooManyRequestsProblem(taken.resetSeconds);
    return true;
  }
}

/** Asked by machines that must get an answer. */
const HEALTH_ROUTES = new Set(['/livez', '/readyz']);

function callerOf(request: FastifyRequest, actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person ${actor.userId}`;
    case 'token':
      return `token ${actor.tokenId}`;
    case 'anonymous':
    case 'system':
      return addressOf(request);
  }
}

/** The address of the connection, or what a trusted proxy says it is. Kept as a hash: a count needs no more. */
function addressOf({ ip }: FastifyRequest): string {
  return `address ${createHash('sha256').update(networkOf(ip)).digest('base64url')}`;
}

/** One household has 2⁶⁴ IPv6 addresses: they count as one. */
function networkOf(ip: string): string {
  return ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip;
}
