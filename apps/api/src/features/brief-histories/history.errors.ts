import { DomainError } from '@raccordo/kernel';

/** Periods that no import of ours would give; `at` is the place in the list, if it is one period. */
export class HistoryInvalid extends DomainError {
  readonly code = 'history.invalid';
  readonly kind = 'invalid';
}
