import { DomainError } from '@raccordo/kernel';

export class ProfileNotFound extends DomainError {
  readonly code = 'profile.not_found';
  readonly kind = 'not-found';
}

export class ProfileExists extends DomainError {
  readonly code = 'profile.exists';
  readonly kind = 'conflict';
}

/** Firms that look for agencies list no capabilities. */
export class NotAnAgency extends DomainError {
  readonly code = 'profile.not_an_agency';
  readonly kind = 'conflict';
}

/** A draft may be half-way, never out of bounds. Details: `violations`. */
export class ProfileOutOfBounds extends DomainError {
  readonly code = 'profile.out_of_bounds';
  readonly kind = 'invalid';
}

export class ProfileNotPublished extends DomainError {
  readonly code = 'profile.not_published';
  readonly kind = 'conflict';
}

/** There is nothing waiting for a decision. */
export class ProfileNotWaiting extends DomainError {
  readonly code = 'profile.not_waiting';
  readonly kind = 'conflict';
}

export class CaseNotFound extends DomainError {
  readonly code = 'case.not_found';
  readonly kind = 'not-found';
}

export class CaseOutOfBounds extends DomainError {
  readonly code = 'case.out_of_bounds';
  readonly kind = 'invalid';
}

export class TooManyCases extends DomainError {
  readonly code = 'case.too_many';
  readonly kind = 'conflict';
}

/** Only a finished case of that very capability can prove it. */
export class CaseProvesNothing extends DomainError {
  readonly code = 'claim.case_does_not_fit';
  readonly kind = 'invalid';
}

export class ClaimNotFound extends DomainError {
  readonly code = 'claim.not_found';
  readonly kind = 'not-found';
}

/** The same person contests the same claim once at a time. */
export class ClaimContestedAlready extends DomainError {
  readonly code = 'claim.contested_already';
  readonly kind = 'conflict';
}

/** Nobody contests what their own agency says. */
export class ClaimIsOwn extends DomainError {
  readonly code = 'claim.is_own';
  readonly kind = 'conflict';
}

export class OwnershipNotShown extends DomainError {
  readonly code = 'ownership.not_shown';
  readonly kind = 'invalid';
}

export class OwnershipTaken extends DomainError {
  readonly code = 'ownership.taken';
  readonly kind = 'conflict';
}

export class OwnershipAskedAlready extends DomainError {
  readonly code = 'ownership.asked_already';
  readonly kind = 'conflict';
}
