import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type OrganisationKind,
} from '../../../platform/access/actor.ts';
import { Choice, Instant, Parts, Text, Whole } from '../../../platform/http/response-fields.ts';
import type { MemberDetails, OwnOrganisation } from '../organisation.ts';

export class OrganisationResponse {
  @Text()
  readonly id!: string;

  @Choice(['sme', 'agency'], 'OrganisationKind')
  readonly kind!: OrganisationKind;

  @Text()
  readonly name!: string;

  @Text({ nullable: true })
  readonly vatNumber!: string | null;

  @Whole({ description: 'Also the ETag; send it as If-Match to change the organisation.' })
  readonly version!: number;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole', { description: 'What the caller is in it.' })
  readonly role!: MembershipRole;

  @Text({ nullable: true, description: 'The agency it has listed, if any.' })
  readonly agencyId!: string | null;

  @Instant()
  readonly createdAt!: string;

  static from(own: OwnOrganisation): OrganisationResponse {
    return {
      id: own.id,
      kind: own.kind,
      name: own.name,
      vatNumber: own.vatNumber,
      version: own.version,
      role: own.role,
      agencyId: own.agencyId,
      createdAt: own.createdAt.toISOString(),
    };
  }
}

export class OrganisationPageResponse {
  @Parts(() => OrganisationResponse)
  readonly items!: readonly OrganisationResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

export class MemberResponse {
  @Text()
  readonly userId!: string;

  @Text()
  readonly name!: string;

  @Text()
  readonly email!: string;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  @Instant()
  readonly joinedAt!: string;

  static from(member: MemberDetails): MemberResponse {
    return {
      userId: member.userId,
      name: member.name,
      email: member.email,
      role: member.role,
      joinedAt: member.joinedAt.toISOString(),
    };
  }
}

export class MemberPageResponse {
  @Parts(() => MemberResponse)
  readonly items!: readonly MemberResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
