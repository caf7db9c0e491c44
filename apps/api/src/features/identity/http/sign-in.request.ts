import { LOCALES, type Locale } from '@raccordo/kernel';
import { ChoiceField, TextField } from '../../../platform/http/fields.ts';
import { CodeField, EmailField, PasswordField, TokenField } from './credential-fields.ts';

const PROVIDER_QUERY_UNITS = 4_096;

export class SignInRequest {
  @EmailField()
  readonly email!: string;

  @PasswordField()
  readonly password!: string;
}

export class SecondFactorRequest {
  /** From the app, or one of the codes on paper. */
  @CodeField()
  readonly code!: string;
}

export class ProviderReturnRequest {
  /** What the provider added to the return address, question mark and all. */
  @TextField(PROVIDER_QUERY_UNITS)
  readonly query!: string;
}

export class RecoverPasswordRequest {
  @EmailField()
  readonly email!: string;

  @ChoiceField(LOCALES, 'Locale')
  readonly locale!: Locale;
}

export class ResetPasswordRequest {
  @TokenField()
  readonly token!: string;

  @PasswordField()
  readonly password!: string;
}
