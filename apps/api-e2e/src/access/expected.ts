import type { RouteRule } from '@raccordo/api/testing';
import { type Caller, ROLES, UNKNOWN } from './callers.ts';
import type { ObjectOf, Planter } from './objects.ts';

export type Outcome = 'in' | 'sign-in' | 'verify-email' | 'forbidden' | 'not-found' | 'fault';

/**
 * What a caller should meet, told from the row alone and in other words than the program's: written
 * for reading beside the table, not shared with the guard.
 */
export function expectedOutcome(
  { access }: RouteRule,
  caller: Caller,
  objectOf: ObjectOf,
  planter: Planter | null,
): Outcome {
  const isUnknown = UNKNOWN.includes(caller);
  const isUnverified = caller === 'unverified owner';
  if (access.to === 'anyone' || access.to === 'guest') return 'in';
  if (access.to === 'signed-in') return isUnknown ? 'sign-in' : 'in';
  if (access.to === 'verified') {
    if (isUnknown) return 'sign-in';
    return isUnverified ? 'verify-email' : 'in';
  }
  if (access.to === 'admin') {
    if (isUnknown) return 'sign-in';
    return caller === 'admin' ? 'in' : 'forbidden';
  }
  if (isUnknown && !access.relations.includes('guest')) return 'sign-in';
  const exists = objectOf !== 'missing' && objectOf !== 'deleted';
  if (exists && caller === 'admin' && access.relations.includes('admin')) return 'in';
  const relation = objectOf === 'own' && planter !== null ? relationOf(caller, planter) : null;
  if (relation === null) return 'not-found';
  if (!access.relations.includes(relation)) return 'forbidden';
  return access.verified === true && isUnverified ? 'verify-email' : 'in';
}

function relationOf(caller: Caller, { ownedBy }: Planter) {
  if (ownedBy === 'user') return UNKNOWN.includes(caller) ? null : 'self';
  if (ownedBy === 'guest or organisation' && caller === 'guest') return 'guest';
  return ROLES[caller] ?? null;
}
