import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const guests = new WeakMap<FastifyRequest, string | null>();

export function rememberGuest(request: FastifyRequest, guestId: string | null): void {
  guests.set(request, guestId);
}

/** The guest's id, or null for somebody without a session. */
export function guestOf(request: FastifyRequest): string | null {
  return guests.get(request) ?? null;
}

export const CurrentGuest = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | null =>
    guestOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
