import type { TokenScope } from './actor.ts';

/** What the caller is to the object in the path. */
export type Relation = 'guest' | 'owner' | 'member' | 'adviser' | 'self' | 'admin';

export type Access =
  /** The same answer to everybody; nobody is even recognised. */
  | { readonly to: 'anyone' }
  /** Guests and people alike, even somebody new; the use case shows only what is theirs. */
  | { readonly to: 'guest' }
  /** An account, e-mail confirmed or not. */
  | { readonly to: 'signed-in' }
  | { readonly to: 'verified' }
  /** In a session that passed the second factor. */
  | { readonly to: 'admin' }
  | ObjectAccess;

export interface ObjectAccess {
  readonly to: 'object';
  readonly object: string;
  /** The path parameter that holds its id. */
  readonly param: string;
  readonly relations: readonly Relation[];
  /** People among the callers must have confirmed their e-mail. */
  readonly verified?: true;
}

export const RATE_LIMIT_IDS = [
  'read',
  'write',
  'credential',
  'upload',
  'costly',
  'export',
] as const;
export type RateLimitId = (typeof RATE_LIMIT_IDS)[number];

/** One row of the policy table. */
export interface RouteRule {
  readonly access: Access;
  readonly limit: RateLimitId;
  /** API tokens with this scope may call; without it no token may. */
  readonly scope?: TokenScope;
  /** The person must have proved who they are in the last ten minutes. */
  readonly assurance?: 'recent';
}

/** `METHOD /path/:param` → who may. */
export type RoutePolicy = Readonly<Record<string, RouteRule>>;

/** The table, as the guard is given it. */
export class PolicyTable {
  constructor(private readonly rules: RoutePolicy) {}

  /** Undefined = nobody said who may: the route is shut. */
  ruleOf(method: string, path: string): RouteRule | undefined {
    const key = `${method === 'HEAD' ? 'GET' : method} ${path}`;
    return Object.hasOwn(this.rules, key) ? this.rules[key] : undefined;
  }

  keys(): readonly string[] {
    return Object.keys(this.rules);
  }

  entries(): readonly (readonly [string, RouteRule])[] {
    return Object.entries(this.rules);
  }
}
