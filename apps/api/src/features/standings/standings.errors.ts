import { DomainError } from '@raccordo/kernel';

/** The organisation has not listed its agency yet: there is nothing to place. */
export class StandingWithoutAgency extends DomainError {
  readonly code = 'standing.without_agency';
  readonly kind = 'conflict';
}

/** No such need, or it is not told any more: the firms behind it have become too few. */
export class StandingNeedNotFound extends DomainError {
  readonly code = 'standing.need_not_found';
  readonly kind = 'not-found';
}
