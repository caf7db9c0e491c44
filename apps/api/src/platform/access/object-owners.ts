import { Injectable } from '@nestjs/common';
import type { DomainError } from '@raccordo/kernel';

/** Whose an object is. */
export interface Owners {
  readonly organisationId?: string | null;
  readonly guestId?: string | null;
  readonly userId?: string | null;
}

export interface ObjectResolver {
  /** Null when there is no such object, or no longer. Asked as the program, not as the caller. */
  readonly ownersOf: (
    id: string,
    params: Readonly<Record<string, string>>,
  ) => Promise<Owners | null>;
  /** What is said to everybody who may not see it, whether it exists or not. */
  readonly notFound: () => DomainError;
}

/** Where each feature says whose its objects are. */
@Injectable()
export class ObjectOwners {
  private readonly resolvers = new Map<string, ObjectResolver>();

  register(kind: string, resolver: ObjectResolver): void {
    if (this.resolvers.has(kind)) throw new Error(`Two resolvers for objects of kind ${kind}`);
    this.resolvers.set(kind, resolver);
  }

  resolverOf(kind: string): ObjectResolver {
    const resolver = this.resolvers.get(kind);
    if (resolver === undefined) throw new Error(`Nobody resolves objects of kind ${kind}`);
    return resolver;
  }
}
