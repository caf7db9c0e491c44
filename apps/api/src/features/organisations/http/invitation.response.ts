import { LOCALES, type Locale } from '@raccordo/kernel';
import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  type OrganisationKind,
} from '../../../platform/access/actor.ts';
import { Choice, Flag, Instant, Parts, Text } from '../../../platform/http/response-fields.ts';
import type { Invitation, OpenInvitation } from '../invitation.ts';

export class InvitationResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly email!: string;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  @Choice(LOCALES, 'Locale')
  readonly locale!: Locale;

  @Text({ nullable: true, description: 'Who sent it last; null once that person has left.' })
  readonly invitedBy!: string | null;

  @Instant()
  readonly sentAt!: string;

  @Instant()
  readonly expiresAt!: string;

  @Flag({ description: 'Whoever was invited said no.' })
  readonly isDeclined!: boolean;

  @Flag({
    description:
      'False: too old, declined, or whoever sent it is no owner any more; send it again.',
  })
  readonly isOpen!: boolean;

  static from(invitation: Invitation): InvitationResponse {
    return {
      id: invitation.id,
      email: invitation.email,
      role: invitation.role,
      locale: invitation.locale,
      invitedBy: invitation.invitedByName,
      sentAt: invitation.sentAt.toISOString(),
      expiresAt: invitation.expiresAt.toISOString(),
      isDeclined: invitation.isDeclined,
      isOpen: invitation.isOpen,
    };
  }
}

export class InvitationPageResponse {
  @Parts(() => InvitationResponse, { description: 'Latest first.' })
  readonly items!: readonly InvitationResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}

/** What the one who was invited sees of it before deciding. */
export class OpenInvitationResponse {
  @Text()
  readonly id!: string;

  @Text()
  readonly organisationId!: string;

  @Text()
  readonly organisationName!: string;

  @Choice(['sme', 'agency'], 'OrganisationKind')
  readonly organisationKind!: OrganisationKind;

  @Text({ description: 'The address it was sent to: only an account with it can accept.' })
  readonly email!: string;

  @Choice(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  @Text()
  readonly invitedBy!: string;

  @Instant()
  readonly expiresAt!: string;

  static from(invitation: OpenInvitation): OpenInvitationResponse {
    return {
      id: invitation.id,
      organisationId: invitation.organisationId,
      organisationName: invitation.organisationName,
      organisationKind: invitation.organisationKind,
      email: invitation.email,
      role: invitation.role,
      invitedBy: invitation.invitedByName,
      expiresAt: invitation.expiresAt.toISOString(),
    };
  }
}

export class OpenInvitationPageResponse {
  @Parts(() => OpenInvitationResponse, { description: 'Latest first.' })
  readonly items!: readonly OpenInvitationResponse[];

  @Text({ nullable: true })
  readonly nextCursor!: string | null;
}
