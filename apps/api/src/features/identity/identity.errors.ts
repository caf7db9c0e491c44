import { DomainError } from '@raccordo/kernel';
import type { PasswordFault } from '@raccordo/identity';

export class AccountNotFound extends DomainError {
  readonly code = 'account.not_found';
  readonly kind = 'not-found';
}

/** Inside the program only: nobody is told over the web that an address is taken. */
export class EmailTaken extends DomainError {
  readonly code = 'account.email_taken';
  readonly kind = 'conflict';
}

/** Never there, used, or too old: the three look alike. */
export class LinkRefused extends DomainError {
  readonly code = 'link.refused';
  readonly kind = 'invalid';
}

export class PasswordRefused extends DomainError {
  readonly code = 'password.refused';
  readonly kind = 'invalid';

  constructor(path: string, fault: PasswordFault) {
    super({ violations: [{ path, code: fault }] });
  }
}

/** The password in use, typed to prove who is asking, is not this one. */
export class CurrentPasswordWrong extends DomainError {
  readonly code = 'password.wrong';
  readonly kind = 'forbidden';
}

export class EmailInvalid extends DomainError {
  readonly code = 'request.invalid';
  readonly kind = 'invalid';

  constructor(path: string) {
    super({ violations: [{ path, code: 'email' }] });
  }
}

export class CodeRefused extends DomainError {
  readonly code = 'second_factor.code_refused';
  readonly kind = 'forbidden';
}

export class SecondFactorOn extends DomainError {
  readonly code = 'second_factor.already_on';
  readonly kind = 'conflict';
}

export class SecondFactorOff extends DomainError {
  readonly code = 'second_factor.not_on';
  readonly kind = 'conflict';
}

/** Admins may renew it, never go without. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'second_factor.required';
  readonly kind = 'conflict';
}

export class ProviderRefused extends DomainError {
  readonly code = 'provider.refused';
  readonly kind = 'forbidden';
}

export class ProviderUnreachable extends DomainError {
  readonly code = 'provider.unreachable';
  readonly kind = 'unavailable';
}

export class ProviderNotConfigured extends DomainError {
  readonly code = 'provider.not_configured';
  readonly kind = 'not-found';
}

/** Too many attempts: `seconds` before the next one counts. Answered 429 with `Retry-After`. */
export class MustWait extends DomainError {
  readonly code = 'attempts.wait';
  readonly kind = 'too-many';

  constructor(seconds: number) {
    super({ seconds });
  }
}

/** The right password, but the account has been suspended. */
export class AccountSuspended extends DomainError {
  readonly code = 'account.suspended';
  readonly kind = 'forbidden';
}

/** The link came to somebody who is not signed in: it proves the address, not who is reading. */
export class VerificationNeedsPassword extends DomainError {
  readonly code = 'verification.password_needed';
  readonly kind = 'forbidden';
}

export class CodeNeeded extends DomainError {
  readonly code = 'second_factor.code_needed';
  readonly kind = 'forbidden';
}

/** Whoever holds an invitation's link has the mailbox: to them it may be told. */
export class InvitedHasAccount extends DomainError {
  readonly code = 'invitation.has_account';
  readonly kind = 'conflict';
}
