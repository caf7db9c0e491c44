import { DomainError } from '@raccordo/kernel';

/** Somebody changed the thing since the caller read it; answered 412, not 409. */
export class StaleVersion extends DomainError {
  readonly code = 'precondition.stale';
  readonly kind = 'conflict';
}
