import { DomainError } from '@raccordo/kernel';

/** No such team run, or not of this brief. */
export class TeamRunNotFound extends DomainError {
  readonly code = 'team.not_found';
  readonly kind = 'not-found';
}

/** More agencies must be in than a team may have. */
export class TooManyFixed extends DomainError {
  readonly code = 'team.too_many_fixed';
  readonly kind = 'invalid';
}

export class FixedAndExcluded extends DomainError {
  readonly code = 'team.fixed_and_excluded';
  readonly kind = 'invalid';
}

/** Without a fee budget there is no curve of what more money would buy. */
export class TeamWithoutBudget extends DomainError {
  readonly code = 'team.without_budget';
  readonly kind = 'conflict';
}

/** More searches wait than will be done in time, or the thread has ended. */
export class TeamSearchBusy extends DomainError {
  readonly code = 'team.search_busy';
  readonly kind = 'unavailable';
}
