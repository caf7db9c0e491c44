import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { StaleVersion } from '../persistence/stale-version.error.ts';
import { PreconditionRequiredProblem } from './problems.ts';

/** The version of a thing, as the strong validator `"3"`. */
export function setETag(reply: FastifyReply, version: number): void {
  void reply.header('etag', `"${version}"`);
}

/** How the document describes it. */
export const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: 'The ETag of the version being changed.',
} as const;

/** The version the caller believes to be editing: 428 without `If-Match`, 412 when it is no version of ours. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new PreconditionRequiredProblem();
  const version = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  if (version === undefined) throw new StaleVersion();
  return Number(version);
});

/**
 * For what is the same for everybody until its version changes: 304 to a caller who holds that
 * version already, else the answer. The tag is unquoted and of plain letters, digits and hyphens.
 */
export function answerUnlessKnown<Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  tag: string,
  answer: () => Answer,
): Answer | undefined {
  void reply.header('etag', `"${tag}"`);
  const held = request.headers['if-none-match']?.split(',').map((one) => one.trim()) ?? [];
  const isKnown = held.some((one) => one.replace(/^W\//, '') === `"${tag}"`);
  if (!isKnown) return answer();
  void reply.status(304);
  return undefined;
}
