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

/** None of the organisation's, to its owners; none that waits for the caller, to everybody else. */
export class InvitationNotFound extends DomainError {
  readonly code = 'invitation.not_found';
  readonly kind = 'not-found';
}

/** Never there, accepted, declined, withdrawn, or too old: from outside they look alike. */
export class InvitationRefused extends DomainError {
  readonly code = 'invitation.refused';
  readonly kind = 'invalid';
}

/** Whoever is signed in has another address than the one invited. */
export class InvitationForAnother extends DomainError {
  readonly code = 'invitation.for_another';
  readonly kind = 'forbidden';
}

export class InvitationAddressInvalid extends DomainError {
  readonly code = 'request.invalid';
  readonly kind = 'invalid';

  constructor() {
    super({ violations: [{ path: 'email', code: 'email' }] });
  }
}

export class InvitationAlreadyOpen extends DomainError {
  readonly code = 'invitation.already_open';
  readonly kind = 'conflict';
}

export class InvitationMustWait extends DomainError {
  readonly code = 'invitation.wait';
  readonly kind = 'too-many';

  constructor(seconds: number) {
    super({ seconds });
  }
}
