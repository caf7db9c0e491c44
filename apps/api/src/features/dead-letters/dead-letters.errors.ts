import { DomainError } from '@raccordo/kernel';

export class DeadLetterNotFound extends DomainError {
  readonly code = 'dead_letter.not_found';
  readonly kind = 'not-found';
}
