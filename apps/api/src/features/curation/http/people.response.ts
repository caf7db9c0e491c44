import {
  type MembershipRole,
  MEMBERSHIP_ROLES,
  type OrganisationKind,
} from '../../../platform/access/actor.ts';
import {
  Choice,
  Flag,
  Instant,
  Parts,
  Text,
  Whole,
} from '../../../platform/http/response-fields.ts';
import {
  type ListedOrganisation,
  type ListedPerson,
  type OrganisationRecord,
  PERSON_STATUSES,
  type PersonRecord,
  type PersonStatus,
} from '../person.ts';

const ORGANISATION_KINDS = ['sme', 'agency'] as const;

export class AdminPersonResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly email!: string;

  @Text()
  readonly name!: string;

  @Choice(PERSON_STATUSES, 'PersonStatus')
  readonly status!: PersonStatus;

  @Flag()
  readonly isAdmin!: boolean;

  @Flag()
  readonly isEmailVerified!: boolean;

  @Whole()
  readonly organisations!: number;

  @Whole({ description: 'For `If-Match`.' })
  readonly version!: number;

  @Instant()
  readonly createdAt!: string;

  static from(person: ListedPerson): AdminPersonResponse {
    return {
      id: person.id,
      email: person.email,
      name: person.name,
      status: person.status,
      isAdmin: person.isAdmin,
      isEmailVerified: person.isEmailVerified,
      organisations: person.organisations,
      version: person.version,
      createdAt: person.createdAt.toISOString(),
    };
  }
}

export class AdminPersonPageResponse {
  @Parts(() => AdminPersonResponse)
  readonly items!: readonly AdminPersonResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class PersonMembershipResponse {
  @Text()
  readonly organisationId!: string;

  @Text()
  readonly organisationName!: string;

  @Choice(ORGANISATION_KINDS, 'OrganisationKind')
  readonly organisationKind!: OrganisationKind;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;
}

export class AdminPersonDetailResponse extends AdminPersonResponse {
  @Parts(() => PersonMembershipResponse)
  readonly memberships!: readonly PersonMembershipResponse[];

  @Whole({ description: 'Sessions still open.' })
  readonly sessions!: number;

  @Instant({ nullable: true })
  readonly lastSeenAt!: string | null;

  static of(person: PersonRecord): AdminPersonDetailResponse {
    return Object.assign(AdminPersonResponse.from(person), {
      memberships: person.memberships.map((one) => ({
        organisationId: one.organisationId,
        organisationName: one.organisationName,
        organisationKind: one.organisationKind,
        role: one.role,
      })),
      sessions: person.sessions,
      lastSeenAt: person.lastSeenAt?.toISOString() ?? null,
    });
  }
}

export class SessionsEndedResponse {
  @Whole()
  readonly ended!: number;
}

export class AdminOrganisationResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly name!: string;

  @Choice(ORGANISATION_KINDS, 'OrganisationKind')
  readonly kind!: OrganisationKind;

  @Text({ nullable: true })
  readonly vatNumber!: string | null;

  @Whole()
  readonly people!: number;

  @Text({ nullable: true, description: 'The agency it has listed, if it has.' })
  readonly agencySlug!: string | null;

  @Instant()
  readonly createdAt!: string;

  static from(organisation: ListedOrganisation): AdminOrganisationResponse {
    return {
      id: organisation.id,
      name: organisation.name,
      kind: organisation.kind,
      vatNumber: organisation.vatNumber,
      people: organisation.people,
      agencySlug: organisation.agencySlug,
      createdAt: organisation.createdAt.toISOString(),
    };
  }
}

export class AdminOrganisationPageResponse {
  @Parts(() => AdminOrganisationResponse)
  readonly items!: readonly AdminOrganisationResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class OrganisationMemberResponse {
  @Text()
  readonly userId!: string;

  @Text()
  readonly name!: string;

  @Text()
  readonly email!: string;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  @Choice(PERSON_STATUSES, 'PersonStatus')
  readonly status!: PersonStatus;
}

export class AdminOrganisationDetailResponse extends AdminOrganisationResponse {
  @Parts(() => OrganisationMemberResponse)
  readonly members!: readonly OrganisationMemberResponse[];

  static of(organisation: OrganisationRecord): AdminOrganisationDetailResponse {
    return Object.assign(AdminOrganisationResponse.from(organisation), {
      members: organisation.members.map((one) => ({
        userId: one.userId,
        name: one.name,
        email: one.email,
        role: one.role,
        status: one.status,
      })),
    });
  }
}
