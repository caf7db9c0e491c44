import type { Actor, Membership, Person, TokenBearer } from './actor.ts';
import { decide, type Refusal } from './decide.ts';
import type { Owners } from './object-owners.ts';
import type { Access, RouteRule } from './rule.ts';

const NOW = new Date('2026-03-02T09:00:00Z');
const FIRM = 'firm';
const membership = (role: Membership['role'], organisationId = FIRM): Membership => ({
  organisationId,
  organisationKind: 'sme',
  role,
  agencyId: null,
});

const aPerson = (changes: Partial<Person> = {}): Person => ({
  kind: 'person',
  userId: 'user',
  sessionId: 'session',
  guestId: null,
  isAdmin: false,
  isEmailVerified: true,
  authenticatedAt: NOW,
  memberships: [],
  ...changes,
});

const aToken = (changes: Partial<TokenBearer> = {}): TokenBearer => ({
  kind: 'token',
  tokenId: 'token',
  userId: 'user',
  scopes: ['briefs:read'],
  membership: membership('member'),
  ...changes,
});

const NOBODY: Actor = { kind: 'anonymous', guestId: null };
const GUEST: Actor = { kind: 'anonymous', guestId: 'guest' };

const rule = (access: Access, rest: Partial<RouteRule> = {}): RouteRule => ({
  access,
  limit: 'read',
  ...rest,
});

const OBJECT: Access = {
  to: 'object',
  object: 'brief',
  param: 'id',
  relations: ['guest', 'owner', 'member'],
};
const OWNERS_ONLY: Access = { ...OBJECT, relations: ['owner'] };

const ask = (asked: RouteRule, actor: Actor, owners: Owners | null = null): Refusal | null =>
  decide({ rule: asked, actor, owners, now: NOW });

describe('a rule of the policy table', () => {
  it.each<[string, RouteRule, Actor, Refusal | null]>([
    ['anyone', rule({ to: 'anyone' }), NOBODY, null],
    ['a guest route for nobody', rule({ to: 'guest' }), NOBODY, null],
    ['signed in, nobody', rule({ to: 'signed-in' }), GUEST, 'sign-in'],
    ['signed in, unverified', rule({ to: 'signed-in' }), aPerson({ isEmailVerified: false }), null],
    ['verified, nobody', rule({ to: 'verified' }), NOBODY, 'sign-in'],
    [
      'verified, not',
      rule({ to: 'verified' }),
      aPerson({ isEmailVerified: false }),
      'verify-email',
    ],
    ['verified', rule({ to: 'verified' }), aPerson(), null],
    ['admin, nobody', rule({ to: 'admin' }), NOBODY, 'sign-in'],
    ['admin, a person', rule({ to: 'admin' }), aPerson(), 'forbidden'],
    [
      'admin, an owner',
      rule({ to: 'admin' }),
      aPerson({ memberships: [membership('owner')] }),
      'forbidden',
    ],
    ['admin', rule({ to: 'admin' }), aPerson({ isAdmin: true }), null],
  ])('decides on %s', (_, asked, actor, expected) => {
    expect(ask(asked, actor)).toBe(expected);
  });

  it.each<[string, Access, Actor, Owners | null, Refusal | null]>([
    ['its guest', OBJECT, GUEST, { guestId: 'guest' }, null],
    ['another guest', OBJECT, GUEST, { guestId: 'other' }, 'not-found'],
    ['nobody, of nobody', OBJECT, NOBODY, { guestId: null }, 'not-found'],
    [
      'a person with the guest’s cookie',
      OBJECT,
      aPerson({ guestId: 'guest' }),
      { guestId: 'guest' },
      null,
    ],
    [
      'a member',
      OBJECT,
      aPerson({ memberships: [membership('member')] }),
      { organisationId: FIRM },
      null,
    ],
    [
      'an adviser it is not for',
      OBJECT,
      aPerson({ memberships: [membership('adviser')] }),
      { organisationId: FIRM },
      'forbidden',
    ],
    [
      'a member where owners are asked',
      OWNERS_ONLY,
      aPerson({ memberships: [membership('member')] }),
      { organisationId: FIRM },
      'forbidden',
    ],
    [
      'a member of another firm',
      OBJECT,
      aPerson({ memberships: [membership('owner', 'other')] }),
      { organisationId: FIRM },
      'not-found',
    ],
    [
      'an admin it is not for',
      OBJECT,
      aPerson({ isAdmin: true }),
      { organisationId: FIRM },
      'not-found',
    ],
    [
      'somebody, of nothing',
      OBJECT,
      aPerson({ memberships: [membership('owner')] }),
      null,
      'not-found',
    ],
    ['nobody where accounts are asked', OWNERS_ONLY, NOBODY, null, 'sign-in'],
  ])('decides on an object for %s', (_, access, actor, owners, expected) => {
    expect(ask(rule(access), actor, owners)).toBe(expected);
  });

  it('asks for a confirmed address where the row says so', () => {
    const access: Access = { ...OWNERS_ONLY, verified: true };
    const owner = aPerson({ isEmailVerified: false, memberships: [membership('owner')] });

    expect(ask(rule(access), owner, { organisationId: FIRM })).toBe('verify-email');
    expect(
      ask(rule(access), { ...owner, isEmailVerified: true }, { organisationId: FIRM }),
    ).toBeNull();
  });

  it.each<[string, RouteRule, TokenBearer, Refusal | null]>([
    ['within its scope', rule(OBJECT, { scope: 'briefs:read' }), aToken(), null],
    ['beyond its scope', rule(OBJECT, { scope: 'briefs:write' }), aToken(), 'forbidden'],
    ['where no token may', rule(OBJECT), aToken(), 'forbidden'],
    [
      'on another firm',
      rule(OBJECT, { scope: 'briefs:read' }),
      aToken({ membership: membership('owner', 'other') }),
      'not-found',
    ],
    ['on administration', rule({ to: 'admin' }, { scope: 'briefs:read' }), aToken(), 'forbidden'],
    ['on something public', rule({ to: 'anyone' }), aToken(), null],
  ])('decides on a token %s', (_, asked, token, expected) => {
    expect(ask(asked, token, { organisationId: FIRM })).toBe(expected);
  });

  it.each([
    [10, null],
    [10.1, 'sign-in-again'],
  ])('takes a proof of %d minutes ago as it should', (minutes, expected) => {
    const authenticatedAt = new Date(NOW.getTime() - minutes * 60_000);
    const asked = rule({ to: 'signed-in' }, { assurance: 'recent' });

    expect(ask(asked, aPerson({ authenticatedAt }))).toBe(expected);
  });

  it('never takes a token for a person present', () => {
    const asked = rule({ to: 'signed-in' }, { assurance: 'recent', scope: 'briefs:read' });

    expect(ask(asked, aToken())).toBe('sign-in-again');
  });
});
