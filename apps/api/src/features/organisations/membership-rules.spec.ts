import type { MembershipRole } from '../../platform/access/actor.ts';
import {
  changeOfRole,
  isLastOwner,
  type Member,
  requireMayGo,
  requireRoleFor,
} from './membership-rules.ts';
import { LastOwner, MemberNotFound, RoleNotForKind } from './organisations.errors.ts';

const ROLES: readonly MembershipRole[] = ['owner', 'member', 'adviser'];
const firm = (...roles: MembershipRole[]) => ({
  kind: 'sme' as const,
  members: roles.map((role, place): Member => ({ userId: `user-${place}`, role, isActive: true })),
});
const ownersIn = (members: readonly Member[]) => members.filter(({ role }) => role === 'owner');

describe('who is what in an organisation', () => {
  it.each([
    ['sme', ROLES],
    ['agency', ['owner', 'member']],
  ] as const)('an organisation of kind %s has the roles %j', (kind, allowed) => {
    for (const role of ROLES) {
      const ask = () => requireRoleFor(kind, role);
      if ((allowed as readonly string[]).includes(role)) expect(ask).not.toThrow();
      else expect(ask).toThrow(RoleNotForKind);
    }
  });

  it('changes a role, and calls the same one no change', () => {
    expect(changeOfRole(firm('owner', 'member'), 'user-1', 'owner')).toBe('changed');
    expect(changeOfRole(firm('owner', 'member'), 'user-0', 'owner')).toBe('unchanged');
  });

  it('knows nobody who is not in it', () => {
    expect(() => changeOfRole(firm('owner'), 'user-9', 'member')).toThrow(MemberNotFound);
    expect(() => requireMayGo(firm('owner').members, 'user-9')).toThrow(MemberNotFound);
  });

  it('keeps the last owner, and lets one of two go', () => {
    expect(() => requireMayGo(firm('owner', 'member').members, 'user-0')).toThrow(LastOwner);
    expect(() => requireMayGo(firm('owner', 'owner').members, 'user-0')).not.toThrow();
    expect(() => requireMayGo(firm('owner', 'member').members, 'user-1')).not.toThrow();
    expect(isLastOwner(firm('owner', 'adviser').members, 'user-0')).toBe(true);
  });

  it('does not count on an owner who is suspended', () => {
    const [first, second] = firm('owner', 'owner').members as [Member, Member];
    const members = [first, { ...second, isActive: false }];

    expect(isLastOwner(members, first.userId)).toBe(true);
    expect(isLastOwner(members, second.userId)).toBe(false);
  });

  it('never ends without an owner, whatever is asked of whom', () => {
    const shapes = ROLES.flatMap((second) => ROLES.map((third) => firm('owner', second, third)));
    let refused = 0;
    for (const shape of shapes) {
      for (const { userId } of shape.members) {
        for (const role of ROLES) {
          try {
            changeOfRole(shape, userId, role);
          } catch {
            refused += 1;
            continue;
          }
          const after = shape.members.map((member) =>
            member.userId === userId ? { userId, role, isActive: true } : member,
          );
          expect(ownersIn(after).length).toBeGreaterThan(0);
        }
      }
    }
    expect(refused).toBe(8);
  });
});
