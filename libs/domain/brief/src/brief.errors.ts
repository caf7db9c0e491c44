import { DomainError } from '@raccordo/kernel';
import type { RequiredField } from './validate-for-submission.ts';
import type { Violation } from './violation.ts';

/** Also what a stranger is told: others' briefs do not exist. */
export class BriefNotFound extends DomainError {
  readonly code = 'brief.not_found';
  readonly kind = 'not-found';
}

/** A submitted brief is what agencies answer to: it is duplicated, never edited. */
export class BriefAlreadySubmitted extends DomainError {
  readonly code = 'brief.already_submitted';
  readonly kind = 'conflict';
}

export interface IncompleteDetails {
  readonly missing: readonly RequiredField[];
  readonly violations: readonly Violation[];
}

export class BriefIncomplete extends DomainError {
  readonly code = 'brief.incomplete';
  readonly kind = 'invalid';

  constructor(details: IncompleteDetails) {
    super({ ...details });
  }
}

/** The event has no place in the present state; `details` carry both. */
export class BriefTransitionRefused extends DomainError {
  readonly code = 'brief.transition_refused';
  readonly kind = 'conflict';
}
