import { DomainError } from '@raccordo/kernel';

/** Details: `violations`, each with its path. */
export class ProfileNotPublishable extends DomainError {
  readonly code = 'profile.not_publishable';
  readonly kind = 'invalid';
}
