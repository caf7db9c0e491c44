import { DomainError } from '@raccordo/kernel';

/** No figure, name or label by this id. */
export class ReferenceNotFound extends DomainError {
  readonly code = 'reference.not_found';
  readonly kind = 'not-found';
}

export interface ReferenceViolation {
  readonly path: string;
  readonly code: string;
  readonly limit?: number;
}

/** The proposed value may not take the place of the one in force. */
export class ReferenceInvalid extends DomainError {
  readonly code = 'reference.invalid';
  readonly kind = 'invalid';

  /** Paths of the domain are within the value; those of the body name its kind first. */
  constructor(kind: string, violations: readonly ReferenceViolation[]) {
    super({ violations: violations.map((one) => ({ ...one, path: `${kind}.${one.path}` })) });
  }
}

/** There is nothing to preview or publish. */
export class NoDraft extends DomainError {
  readonly code = 'reference.no_draft';
  readonly kind = 'conflict';
}

/** Nobody has seen yet what this draft would do. */
export class NotPreviewed extends DomainError {
  readonly code = 'reference.not_previewed';
  readonly kind = 'conflict';
}

/** Something else was published since the effect was computed: it must be looked at again. */
export class PreviewOutdated extends DomainError {
  readonly code = 'reference.preview_outdated';
  readonly kind = 'conflict';
}

export class PreviewNotFound extends DomainError {
  readonly code = 'reference.preview_not_found';
  readonly kind = 'not-found';
}
