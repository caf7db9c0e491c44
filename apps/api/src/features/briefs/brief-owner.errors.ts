import { DomainError } from '@raccordo/kernel';

/** Nothing the caller writes briefs for. */
export class BriefOrganisationNotFound extends DomainError {
  readonly code = 'organisation.not_found';
  readonly kind = 'not-found';
}

/** Who acts for several firms has to say for which. */
export class BriefOrganisationRequired extends DomainError {
  readonly code = 'brief.organisation_required';
  readonly kind = 'invalid';
}
