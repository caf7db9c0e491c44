import { type Actor, membershipsOf } from './actor.ts';
import type { Owners } from './object-owners.ts';
import type { Relation, RouteRule } from './rule.ts';

/** How long a proof of identity counts as recent. */
export const RECENT_MINUTES = 10;

export type Refusal = 'sign-in' | 'verify-email' | 'not-found' | 'forbidden' | 'sign-in-again';

export interface Asked {
  readonly rule: RouteRule;
  readonly actor: Actor;
  /** Whose the object in the path is; null when there is none, or the route names none. */
  readonly owners: Owners | null;
  readonly now: Date;
}

/** Everything the caller is to an object. */
export function relationsTo(actor: Actor, owners: Owners): readonly Relation[] {
  const relations: Relation[] = [];
  if (actor.kind === 'anonymous' || actor.kind === 'person') {
    if (isSame(actor.guestId, owners.guestId)) relations.push('guest');
  }
  if (actor.kind === 'person') {
    if (isSame(actor.userId, owners.userId)) relations.push('self');
    if (actor.isAdmin) relations.push('admin');
  }
  for (const { organisationId, role } of membershipsOf(actor)) {
    if (isSame(organisationId, owners.organisationId)) relations.push(role);
  }
  return relations;
}

/** Null = come in. The one place where a rule of the policy table is applied. */
export function decide({ rule, actor, owners, now }: Asked): Refusal | null {
  if (actor.kind === 'token' && !isWithinScope(rule, actor.scopes)) return 'forbidden';
  const refusal = refusalOf(rule, actor, owners);
  if (refusal !== null) return refusal;
  return rule.assurance === 'recent' && !isRecent(actor, now) ? 'sign-in-again' : null;
}

function refusalOf({ access }: RouteRule, actor: Actor, owners: Owners | null): Refusal | null {
  switch (access.to) {
    case 'anyone':
    case 'guest':
      return null;
    case 'signed-in':
      return isAccount(actor) ? null : 'sign-in';
    case 'verified':
      return isAccount(actor) ? unverified(actor) : 'sign-in';
    case 'admin':
      if (actor.kind !== 'person') return actor.kind === 'token' ? 'forbidden' : 'sign-in';
      return actor.isAdmin ? null : 'forbidden';
    case 'object': {
      if (!access.relations.includes('guest') && !isAccount(actor)) return 'sign-in';
      const relations = owners === null ? [] : relationsTo(actor, owners);
      if (!relations.some((relation) => access.relations.includes(relation))) {
        // Who is nothing to the object must not learn that it exists; who is something may.
        return isInside(relations) ? 'forbidden' : 'not-found';
      }
      return access.verified === true ? unverified(actor) : null;
    }
  }
}

/** An admin's office alone opens nothing that the rule does not name it for. */
const isInside = (relations: readonly Relation[]): boolean =>
  relations.some((relation) => relation !== 'admin');

const isAccount = (actor: Actor): boolean => actor.kind === 'person' || actor.kind === 'token';

const unverified = (actor: Actor): Refusal | null =>
  actor.kind === 'person' && !actor.isEmailVerified ? 'verify-email' : null;

function isWithinScope(rule: RouteRule, scopes: readonly string[]): boolean {
  if (rule.access.to === 'anyone') return true;
  return rule.scope !== undefined && scopes.includes(rule.scope);
}

function isRecent(actor: Actor, now: Date): boolean {
  if (actor.kind !== 'person') return false;
  return now.getTime() - actor.authenticatedAt.getTime() <= RECENT_MINUTES * 60_000;
}

function isSame(one: string | null, other: string | null | undefined): boolean {
  return one !== null && one === other;
}
