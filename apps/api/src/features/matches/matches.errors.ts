import { DomainError } from '@raccordo/kernel';

/** A draft has no matches yet. */
export class MatchesNotComputed extends DomainError {
  readonly code = 'matches.not_computed';
  readonly kind = 'conflict';
}

/** The agency is not among the matches of this run. */
export class MatchNotFound extends DomainError {
  readonly code = 'matches.not_found';
  readonly kind = 'not-found';
}

export class TooManyToCompare extends DomainError {
  readonly code = 'matches.too_many_to_compare';
  readonly kind = 'invalid';
}
