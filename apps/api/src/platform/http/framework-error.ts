import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.ts';

/** For an answer that is a few words and loads nothing. */
const HEADERS = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** An address that cannot even be read is refused before any hook runs: the headers come along by hand. */
export function sendFrameworkError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.headers({ ...HEADERS, 'x-request-id': request.id });
  sendProblem(error, request, reply);
}
