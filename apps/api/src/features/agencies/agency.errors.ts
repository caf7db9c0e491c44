import { DomainError } from '@raccordo/kernel';

export class AgencyNotFoundError extends DomainError {
  readonly code = 'agency.not_found';
  readonly kind = 'not-found';
}

/** Two agencies cannot be the same one elsewhere. */
export class AgencyKeyTakenError extends DomainError {
  readonly code = 'agency.external_key_taken';
  readonly kind = 'conflict';
}
