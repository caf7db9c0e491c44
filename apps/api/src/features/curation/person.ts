import type { MembershipRole, OrganisationKind } from '../../platform/access/actor.ts';

export const PERSON_STATUSES = ['active', 'suspended', 'erased'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

export interface ListedPerson {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly status: PersonStatus;
  readonly isAdmin: boolean;
  readonly isEmailVerified: boolean;
  readonly organisations: number;
  readonly version: number;
  readonly createdAt: Date;
}

export interface PersonMembership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly role: MembershipRole;
}

export interface PersonRecord extends ListedPerson {
  readonly memberships: readonly PersonMembership[];
  /** Sessions still open. */
  readonly sessions: number;
  readonly lastSeenAt: Date | null;
}

export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly vatNumber: string | null;
  readonly people: number;
  readonly agencySlug: string | null;
  readonly createdAt: Date;
}

export interface OrganisationMember {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly status: PersonStatus;
}

export interface OrganisationRecord extends ListedOrganisation {
  readonly members: readonly OrganisationMember[];
}
