import { DomainError, type VatNumberFault } from '@raccordo/kernel';

/** Also what a stranger is told: others' organisations do not exist. */
export class OrganisationNotFound extends DomainError {
  readonly code = 'organisation.not_found';
  readonly kind = 'not-found';
}

export class VatNumberInvalid extends DomainError {
  readonly code = 'organisation.vat_number_invalid';
  readonly kind = 'invalid';

  constructor(reason: VatNumberFault) {
    super({ reason, violations: [{ path: 'vatNumber', code: reason }] });
  }
}

/** Deleting takes the name, typed: nobody loses a firm by a slip. */
export class OrganisationNameMismatch extends DomainError {
  readonly code = 'organisation.name_mismatch';
  readonly kind = 'invalid';

  constructor() {
    super({ violations: [{ path: 'name', code: 'mismatch' }] });
  }
}

export class MemberNotFound extends DomainError {
  readonly code = 'membership.not_found';
  readonly kind = 'not-found';
}

/** Somebody must be able to let people in and to close the organisation. */
export class LastOwner extends DomainError {
  readonly code = 'membership.last_owner';
  readonly kind = 'conflict';
}

export class RoleNotForKind extends DomainError {
  readonly code = 'membership.role_not_for_kind';
  readonly kind = 'invalid';
}

export class AlreadyMember extends DomainError {
  readonly code = 'membership.already_member';
  readonly kind = 'conflict';
}
