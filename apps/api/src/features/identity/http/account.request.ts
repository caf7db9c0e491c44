import { PERSON_LIMITS } from '@raccordo/identity';
import { LOCALES, type Locale } from '@raccordo/kernel';
import { ChoiceField } from '../../../platform/http/fields.ts';
import { CodeField, EmailField, PasswordField, WordsField } from './credential-fields.ts';

export class ChangeProfileRequest {
  @WordsField(PERSON_LIMITS.name.max)
  readonly name!: string;

  @ChoiceField(LOCALES, 'Locale')
  readonly locale!: Locale;
}

export class ChangePasswordRequest {
  @PasswordField()
  readonly currentPassword!: string;

  @PasswordField()
  readonly newPassword!: string;
}

export class ChangeEmailRequest {
  @EmailField()
  readonly email!: string;
}

export class ProveIdentityRequest {
  @PasswordField()
  readonly password!: string;

  /** Needed when the account has a second factor. */
  @CodeField({ nullable: true })
  readonly code!: string | null;
}
