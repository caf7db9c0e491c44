import { DomainError } from '@raccordo/kernel';

/** Too many ask for the same costly thing at once; answered 503 with `Retry-After`. */
export class ServiceBusy extends DomainError {
  readonly code = 'service.overloaded';
  readonly kind = 'unavailable';
}
