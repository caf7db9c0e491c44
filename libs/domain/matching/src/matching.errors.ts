import { DomainError } from '@raccordo/kernel';

/** A match stored by another version of the formula cannot be computed again by this one. */
export class UnknownAlgorithmVersion extends DomainError {
  readonly code = 'matching.unknown_algorithm_version';
  readonly kind = 'conflict';
}
