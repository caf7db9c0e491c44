import type { MembershipRole, OrganisationKind } from '../../platform/access/actor.ts';

export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** Eleven digits, check digit included; null = not said. */
  readonly vatNumber: string | null;
  /** Grows by one with every change; the ETag. */
  readonly version: number;
  readonly createdAt: Date;
}

/** An organisation as one of its people sees it. */
export interface OwnOrganisation extends Organisation {
  readonly role: MembershipRole;
  /** What it has listed, for an agency that has. */
  readonly agencyId: string | null;
}

export interface MemberDetails {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly joinedAt: Date;
}
