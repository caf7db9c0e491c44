import type { Locale } from '@raccordo/kernel';
import type { MembershipRole, OrganisationKind } from '../../platform/access/actor.ts';

/** An organisation one acts for, as the head of every page names it. */
export interface CurrentOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly role: MembershipRole;
  readonly agencyId: string | null;
}

export interface CurrentPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly isEmailVerified: boolean;
  readonly isAdminAccount: boolean;
  readonly organisations: readonly CurrentOrganisation[];
}
