import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, ANONYMOUS } from './actor.ts';

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
