import type { MembershipRole, OrganisationKind } from '../../platform/access/actor.ts';
import { LastOwner, MemberNotFound, RoleNotForKind } from './organisations.errors.ts';

/** What matters of a member when the circle of members changes. */
export interface Member {
  readonly userId: string;
  readonly role: MembershipRole;
  /** Not suspended: somebody who can still act. */
  readonly isActive: boolean;
}

/** Advisers work for firms; an agency's own people are its members. */
const ROLES_OF: Readonly<Record<OrganisationKind, readonly MembershipRole[]>> = {
  sme: ['owner', 'member', 'adviser'],
  agency: ['owner', 'member'],
};

export function requireRoleFor(kind: OrganisationKind, role: MembershipRole): void {
  if (!ROLES_OF[kind].includes(role)) throw new RoleNotForKind();
}

export type RoleChange = 'changed' | 'unchanged';

/** Refuses what would leave the organisation without an owner; the same role again is no change. */
export function changeOfRole(
  { kind, members }: { kind: OrganisationKind; members: readonly Member[] },
  userId: string,
  role: MembershipRole,
): RoleChange {
  requireRoleFor(kind, role);
  const member = memberOf(members, userId);
  if (member.role === role) return 'unchanged';
  if (isLastOwner(members, userId)) throw new LastOwner();
  return 'changed';
}

/** The same for leaving as for being removed. */
export function requireMayGo(members: readonly Member[], userId: string): void {
  memberOf(members, userId);
  if (isLastOwner(members, userId)) throw new LastOwner();
}

/** Nobody else would be left who can act for it: an owner who is suspended cannot. */
export function isLastOwner(members: readonly Member[], userId: string): boolean {
  const owners = members.filter(({ role }) => role === 'owner');
  const isOwner = owners.some((owner) => owner.userId === userId);
  return isOwner && !owners.some((owner) => owner.userId !== userId && owner.isActive);
}

function memberOf(members: readonly Member[], userId: string): Member {
  const member = members.find((candidate) => candidate.userId === userId);
  if (member === undefined) throw new MemberNotFound();
  return member;
}
