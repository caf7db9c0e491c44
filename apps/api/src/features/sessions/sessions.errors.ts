import { DomainError } from '@raccordo/kernel';

export class SessionNotFound extends DomainError {
  readonly code = 'session.not_found';
  readonly kind = 'not-found';
}
