import { DomainError } from '@raccordo/kernel';

export class ActNotFound extends DomainError {
  readonly code = 'audit.not_found';
  readonly kind = 'not-found';
}
