import { DomainError } from '@raccordo/kernel';

export class NotificationNotFound extends DomainError {
  readonly code = 'notification.not_found';
  readonly kind = 'not-found';
}

/** Mails about the security of an account are always sent. */
export class SecurityMailRequired extends DomainError {
  readonly code = 'notification.security_mail_required';
  readonly kind = 'invalid';
}

/** Not signed by us, or for somebody who is no longer here. */
export class UnsubscribeLinkInvalid extends DomainError {
  readonly code = 'unsubscribe.invalid';
  readonly kind = 'not-found';
}
