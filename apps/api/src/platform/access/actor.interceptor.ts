import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { ActorContext } from './actor-context.ts';
import { actorOf } from './current-actor.ts';

/** From here on everything done for the request is done in the caller's name, in the database too. */
@Injectable()
export class ActorInterceptor implements NestInterceptor {
  constructor(private readonly actors: ActorContext) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
    return new Observable((subscriber) =>
      this.actors.run(actor, () => next.handle().subscribe(subscriber)),
    );
  }
}
