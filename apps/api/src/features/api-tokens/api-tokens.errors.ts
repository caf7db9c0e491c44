import { DomainError } from '@raccordo/kernel';

export class ApiTokenNotFound extends DomainError {
  readonly code = 'api_token.not_found';
  readonly kind = 'not-found';
}

/** A scope that means nothing for this kind of organisation. */
export class ScopeNotOffered extends DomainError {
  readonly code = 'api_token.scope_not_offered';
  readonly kind = 'invalid';
}

export class TooManyApiTokens extends DomainError {
  readonly code = 'api_token.limit_reached';
  readonly kind = 'conflict';
}

/** Made by somebody else, for whom an owner answers. */
export class NotYourApiToken extends DomainError {
  readonly code = 'api_token.not_yours';
  readonly kind = 'forbidden';
}
