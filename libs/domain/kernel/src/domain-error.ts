export type ErrorKind =
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  /** Again later: `details.seconds` says when. */
  | 'too-many'
  | 'unavailable';

/**
 * A broken precondition of the domain. It knows no transport and no language: `code` is stable and
 * namespaced (`brief.already_submitted`), `details` are the figures a message may need.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(details: Readonly<Record<string, unknown>> = {}) {
    super();
    this.details = details;
    this.name = new.target.name;
  }
}
