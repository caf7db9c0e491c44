import { Injectable } from '@nestjs/common';
import passport from 'passport';
import { Strategy } from 'passport-strategy';
import type { Actor } from './actor.ts';

/** What a strategy may look at: never the address or the body, where a secret has no place. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly cookies: Record<string, string | undefined>;
}

export type Recognition =
  /** Somebody, by the first strategy that knows them. */
  | { readonly kind: 'recognised'; readonly actor: Actor }
  /** Nothing to look at, or an old cookie: nobody. */
  | { readonly kind: 'nobody' }
  /** A token was shown that opens nothing: the caller should be told. */
  | { readonly kind: 'refused' };

/** A way of being recognised. */
export abstract class RecognitionStrategy extends Strategy {
  /** Null when there is nothing for this strategy to look at. */
  protected abstract recognise(credentials: Credentials): Promise<Actor | 'refused' | null>;

  override authenticate(request: object): void {
    this.recognise(request as Credentials).then(
      (found) => {
        if (found === null) this.fail(401);
        else if (found === 'refused') this.fail('refused', 401);
        else this.success(found);
      },
      (error: unknown) =>
        this.error(error instanceof Error ? error : new Error('A strategy failed')),
    );
  }
}

type Middleware = (request: object, reply: object, next: () => void) => void;

/** The ways of being recognised, each a passport strategy that its feature adds. */
@Injectable()
export class Authentication {
  private readonly passport = new passport.Passport();
  private readonly names: string[] = [];

  add(name: string, strategy: RecognitionStrategy): void {
    this.passport.use(name, strategy);
    this.names.push(name);
  }

  recognise(credentials: Credentials): Promise<Recognition> {
    return new Promise((done, fail) => {
      const authenticate = this.passport.authenticate(
        this.names,
        { session: false },
        (error: unknown, actor: Actor | false | undefined, challenges: readonly unknown[]) => {
          if (error) fail(error instanceof Error ? error : new Error('A strategy failed'));
          else if (actor) done({ kind: 'recognised', actor });
          else done({ kind: challenges.includes('refused') ? 'refused' : 'nobody' });
        },
      ) as Middleware;
      // A copy: passport hangs its own functions on what it is given.
      authenticate({ ...credentials }, {}, () => done({ kind: 'nobody' }));
    });
  }
}
