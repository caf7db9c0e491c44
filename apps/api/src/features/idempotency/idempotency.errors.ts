import { DomainError } from '@raccordo/kernel';

/** A twin of this request is under way. */
export class RequestInFlight extends DomainError {
  readonly code = 'idempotency.in_flight';
  readonly kind = 'conflict';
}

/** The key was used for another request. */
export class KeyReused extends DomainError {
  readonly code = 'idempotency.key_reused';
  readonly kind = 'invalid';
}
