/** What an organisation is here for. */
export type OrganisationKind = 'sme' | 'agency';

/** What somebody is in an organisation; an adviser works for it from outside. */
export type MembershipRole = 'owner' | 'member' | 'adviser';

export const MEMBERSHIP_ROLES: readonly MembershipRole[] = ['owner', 'member', 'adviser'];

export interface Membership {
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  readonly role: MembershipRole;
  /** The agency an organisation of kind `agency` has listed, if it has. */
  readonly agencyId: string | null;
}

/** What an API token may do; never more than its maker. */
export const TOKEN_SCOPES = [
  'profile:read',
  'profile:write',
  'standing:read',
  'briefs:read',
  'briefs:write',
] as const;

export type TokenScope = (typeof TOKEN_SCOPES)[number];

export interface Anonymous {
  readonly kind: 'anonymous';
  /** Somebody we can recognise without knowing who it is. */
  readonly guestId: string | null;
}

export interface Person {
  readonly kind: 'person';
  readonly userId: string;
  readonly sessionId: string;
  readonly guestId: string | null;
  /** True only in a session that passed the second factor. */
  readonly isAdmin: boolean;
  readonly isEmailVerified: boolean;
  /** When the person last proved who they are in this session. */
  readonly authenticatedAt: Date;
  readonly memberships: readonly Membership[];
}

export interface TokenBearer {
  readonly kind: 'token';
  readonly tokenId: string;
  /** Who made the token and answers for it. */
  readonly userId: string;
  readonly scopes: readonly TokenScope[];
  /** The one organisation it acts for, in the maker's role. */
  readonly membership: Membership;
}

/** The program itself: jobs, start-up, and the few questions asked before anybody is known. */
export interface System {
  readonly kind: 'system';
}

export type Actor = Anonymous | Person | TokenBearer | System;

export const ANONYMOUS: Anonymous = { kind: 'anonymous', guestId: null };
export const SYSTEM: System = { kind: 'system' };

export function membershipsOf(actor: Actor): readonly Membership[] {
  switch (actor.kind) {
    case 'person':
      return actor.memberships;
    case 'token':
      return [actor.membership];
    case 'anonymous':
    case 'system':
      return [];
  }
}

export function organisationIdsOf(actor: Actor): readonly string[] {
  return membershipsOf(actor).map(({ organisationId }) => organisationId);
}

export function guestIdOf(actor: Actor): string | null {
  return actor.kind === 'anonymous' || actor.kind === 'person' ? actor.guestId : null;
}

/** The account behind the request: the person's own, or the one a token answers to. */
export function userIdOf(actor: Actor): string | null {
  return actor.kind === 'person' || actor.kind === 'token' ? actor.userId : null;
}
