import { DomainError } from '@raccordo/kernel';

export class ClaimTransitionRefused extends DomainError {
  readonly code = 'claim.transition_refused';
  readonly kind = 'conflict';
}

/** There is nothing to ask: it is verified, and stays so until somebody contests it. */
export class ClaimAlreadyVerified extends DomainError {
  readonly code = 'claim.already_verified';
  readonly kind = 'conflict';
}
