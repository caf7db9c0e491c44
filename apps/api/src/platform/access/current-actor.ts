import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS, type Person } from './actor.ts';
import { ForbiddenProblem } from '../http/problems.ts';

const actors = new WeakMap<FastifyRequest, Actor>();

export function rememberActor(request: FastifyRequest, actor: Actor): void {
  actors.set(request, actor);
}

export function actorOf(request: FastifyRequest): Actor {
  return actors.get(request) ?? ANONYMOUS;
}

/** Who is asking, as the authentication guard found them. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor =>
  actorOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** For routes that only people may call: a token acts for an organisation, not for an account. */
export function personOf(actor: Actor): Person {
  if (actor.kind !== 'person') throw new ForbiddenProblem();
  return actor;
}
