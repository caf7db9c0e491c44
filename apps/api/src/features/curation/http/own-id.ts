import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { userIdOf } from '../../../platform/access/actor.ts';
import { actorOf } from '../../../platform/access/current-actor.ts';
import { ForbiddenProblem } from '../../../platform/http/problems.ts';

/** The person behind the request, for the records; the policy has let nobody else through. */
export const OwnId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const id = userIdOf(actorOf(context.switchToHttp().getRequest<FastifyRequest>()));
  if (id === null) throw new ForbiddenProblem();
  return id;
});
