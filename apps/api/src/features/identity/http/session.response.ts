import { LOCALES, type Locale } from '@raccordo/kernel';
import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type OrganisationKind,
} from '../../../platform/access/actor.ts';
import { Choice, Flag, Part, Parts, Text } from '../../../platform/http/response-fields.ts';
import type { CurrentPerson } from '../current-person.ts';

export class CurrentOrganisationResponse {
  @Text()
  readonly id!: string;

  @Choice(['sme', 'agency'], 'OrganisationKind')
  readonly kind!: OrganisationKind;

  @Text()
  readonly name!: string;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  @Text({ nullable: true, description: 'The agency it has listed, if it has.' })
  readonly agencyId!: string | null;
}

export class CurrentPersonResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly name!: string;

  @Text()
  readonly email!: string;

  @Choice(LOCALES, 'Locale')
  readonly locale!: Locale;

  @Flag()
  readonly isEmailVerified!: boolean;

  @Flag({ description: 'In a session that passed the second factor.' })
  readonly isAdmin!: boolean;

  @Flag({ description: 'An admin who has to pass or set up the second factor first.' })
  readonly needsSecondFactor!: boolean;

  @Parts(() => CurrentOrganisationResponse)
  readonly organisations!: readonly CurrentOrganisationResponse[];

  static from(person: CurrentPerson, isAdmin: boolean): CurrentPersonResponse {
    return {
      id: person.id,
      name: person.name,
      email: person.email,
      locale: person.locale,
      isEmailVerified: person.isEmailVerified,
      isAdmin,
      needsSecondFactor: person.isAdminAccount && !isAdmin,
      organisations: person.organisations.map(({ id, kind, name, role, agencyId }) => ({
        id,
        kind,
        name,
        role,
        agencyId,
      })),
    };
  }
}

export class SessionResponse {
  @Part(() => CurrentPersonResponse, { nullable: true })
  readonly person!: CurrentPersonResponse | null;

  @Text({ nullable: true, description: 'The sign-in provider, when there is one.' })
  readonly provider!: string | null;
}
