import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, ANONYMOUS } from './actor.ts';

/**
 * Who is asking, carried along with the work done for them, so that no query has to be handed it
 * and none can forget it. Where nobody was recognised it is nobody: fail closed.
 */
export class ActorContext {
  private readonly actors = new AsyncLocalStorage<Actor>();

  /** `fallback` is for programs and tests that have no requests. */
  constructor(private readonly fallback: Actor = ANONYMOUS) {}

  current(): Actor {
    return this.actors.getStore() ?? this.fallback;
  }

  run<Result>(actor: Actor, work: () => Result): Result {
    return this.actors.run(actor, work);
  }
}
