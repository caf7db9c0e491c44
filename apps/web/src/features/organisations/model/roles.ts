import type { Role } from '../api/members.ts';
import type { OrganisationKind } from '../api/organisations.ts';

/** Advisers work for firms; an agency's own people are its members. */
export const ROLES_OF: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  sme: ['owner', 'member', 'adviser'],
  agency: ['owner', 'member'],
};

export const roleOf = (text: string): Role =>
  ROLES_OF.sme.find((known) => known === text) ?? 'member';
