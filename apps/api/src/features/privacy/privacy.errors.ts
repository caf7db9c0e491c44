import { DomainError } from '@raccordo/kernel';

export class PersonNotFound extends DomainError {
  readonly code = 'account.not_found';
  readonly kind = 'not-found';
}

/** Erasing takes the address, typed: nobody loses an account by a slip. */
export class ErasureAddressMismatch extends DomainError {
  readonly code = 'erasure.address_mismatch';
  readonly kind = 'invalid';

  constructor() {
    super({ violations: [{ path: 'email', code: 'mismatch' }] });
  }
}

/** An organisation would be left that nobody can act for: it is passed on or deleted first. */
export class ErasureOfLastOwner extends DomainError {
  readonly code = 'erasure.last_owner';
  readonly kind = 'conflict';

  constructor(organisations: readonly { readonly id: string; readonly name: string }[]) {
    super({ organisations: organisations.map(({ name }) => name) });
  }
}
