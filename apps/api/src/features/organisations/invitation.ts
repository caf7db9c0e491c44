import type { Locale } from '@raccordo/kernel';
import type { MembershipRole, OrganisationKind } from '../../platform/access/actor.ts';

/** Asks one address in, as one thing. */
export interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  /** The language of its mail. */
  readonly locale: Locale;
  /** Who sent it last; null once that person has left. */
  readonly invitedByName: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date;
  /** How often its address has been written to, withdrawn invitations included. */
  readonly sentCount: number;
  readonly expiresAt: Date;
  readonly isRevoked: boolean;
  /** Whoever was invited said no. */
  readonly isDeclined: boolean;
  /** Can be accepted: not withdrawn or declined, not too old, and whoever sent it is still an owner. */
  readonly isOpen: boolean;
}

/** How often somebody was written to, and when last. */
export type Sent = Pick<Invitation, 'sentCount' | 'sentAt'>;

/** What the one who was invited sees of it. */
export interface OpenInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly email: string;
  readonly role: MembershipRole;
  readonly invitedByName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
