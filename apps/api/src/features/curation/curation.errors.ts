import { DomainError } from '@raccordo/kernel';

export class AgencyNotHere extends DomainError {
  readonly code = 'agency.not_found';
  readonly kind = 'not-found';
}

/** Only what is public can be taken from the public. */
export class AgencyNotPublished extends DomainError {
  readonly code = 'suspension.agency_not_published';
  readonly kind = 'conflict';
}

export class AlreadySuspended extends DomainError {
  readonly code = 'suspension.already';
  readonly kind = 'conflict';
}

export class NotSuspended extends DomainError {
  readonly code = 'suspension.none';
  readonly kind = 'conflict';
}

export class AppealNotFound extends DomainError {
  readonly code = 'appeal.not_found';
  readonly kind = 'not-found';
}

/** One at a time for each suspension. */
export class AppealOpen extends DomainError {
  readonly code = 'appeal.already_open';
  readonly kind = 'conflict';
}

export class AppealDecided extends DomainError {
  readonly code = 'appeal.already_decided';
  readonly kind = 'conflict';
}

/** Nobody judges an appeal against their own decision while another admin can. */
export class AppealOwnDecision extends DomainError {
  readonly code = 'appeal.own_decision';
  readonly kind = 'conflict';
}

export class TwinsNotFound extends DomainError {
  readonly code = 'twins.not_found';
  readonly kind = 'not-found';
}

/** Details: `obstacle`. */
export class MergeRefused extends DomainError {
  readonly code = 'merge.refused';
  readonly kind = 'conflict';
}

export class OwnershipRequestNotFound extends DomainError {
  readonly code = 'ownership.not_found';
  readonly kind = 'not-found';
}

export class OwnershipDecided extends DomainError {
  readonly code = 'ownership.already_decided';
  readonly kind = 'conflict';
}

/** A refusal says why; a question says what. Details: none. */
export class DecisionWithoutReason extends DomainError {
  readonly code = 'decision.reason_missing';
  readonly kind = 'invalid';
}

export class PersonNotFound extends DomainError {
  readonly code = 'person.not_found';
  readonly kind = 'not-found';
}

export class PersonStatusUnchanged extends DomainError {
  readonly code = 'person.status_unchanged';
  readonly kind = 'conflict';
}

/** Admins are made and unmade at the command line only, and nobody locks the others out from here. */
export class PersonIsAdmin extends DomainError {
  readonly code = 'person.is_admin';
  readonly kind = 'conflict';
}

export class OrganisationNotHere extends DomainError {
  readonly code = 'organisation.not_found';
  readonly kind = 'not-found';
}
