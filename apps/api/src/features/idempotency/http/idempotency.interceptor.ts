import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { guestIdOf, userIdOf } from '../../../platform/access/actor.ts';
import { actorOf } from '../../../platform/access/current-actor.ts';
import { ValidationProblem } from '../../../platform/http/problems.ts';
import { AnswerOnce } from '../application/answer-once.ts';

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * A POST that creates may be sent again after a lost answer. Only for somebody already known: the
 * first request of a guest carries nobody's name, and its twin is an empty session nobody can open.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly once: AnswerOnce) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<object> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined) return next.handle();
    if (typeof key !== 'string' || !KEY.test(key)) {
      throw new ValidationProblem([{ path: 'idempotency-key', code: 'format' }]);
    }
    const actor = actorOf(request);
    const askerId = userIdOf(actor) ?? guestIdOf(actor);
    if (askerId === null) return next.handle();
    return from(this.answer({ askerId, key }, request, http.getResponse<FastifyReply>(), next));
  }

  private async answer(
    { askerId, key }: { askerId: string; key: string },
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler<object>,
  ): Promise<object> {
    const route = `${request.method} ${request.url.split('?', 1)[0] ?? ''}`;
    const { answer, isReplayed } = await this.once.execute(
      { askerId, route, key },
      createHash('sha256')
        .update(JSON.stringify(request.body ?? null))
        .digest(),
      async () => {
        const body = await lastValueFrom(next.handle());
        const etag = reply.getHeader('etag');
        return { body, status: reply.statusCode, etag: typeof etag === 'string' ? etag : null };
      },
    );
    if (isReplayed) {
      void reply.code(answer.status).header('idempotency-replayed', 'true');
      if (answer.etag !== null) void reply.header('etag', answer.etag);
    }
    return answer.body;
  }
}

export const Idempotent = () =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Sent again with the same key and body, the first answer is given again.',
    }),
  );
