import { PERSON_LIMITS } from '@raccordo/identity';
import { LOCALES, type Locale } from '@raccordo/kernel';
import { MEMBERSHIP_ROLES, type MembershipRole } from '../../../platform/access/actor.ts';
import { ChoiceField, TextField } from '../../../platform/http/fields.ts';

const TOKEN_UNITS = 64;

export class SendInvitationRequest {
  @TextField(PERSON_LIMITS.email.max)
  readonly email!: string;

  @ChoiceField(MEMBERSHIP_ROLES, 'MembershipRole')
  readonly role!: MembershipRole;

  /** The language of the mail. */
  @ChoiceField(LOCALES, 'Locale')
  readonly locale!: Locale;
}

export class InvitationTokenRequest {
  /** From the link in the mail. In a body, never in an address: addresses end up in logs. */
  @TextField(TOKEN_UNITS)
  readonly token!: string;
}
