import type { FileRefusal } from '@raccordo/files';
import { DomainError } from '@raccordo/kernel';

/** The file is not taken; `code` says why, `details` hold the figures of the sentence. */
export class FileRefused extends DomainError {
  readonly kind = 'invalid';

  constructor(
    readonly code: FileRefusal,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(details);
  }
}

export class FileNotFound extends DomainError {
  readonly code = 'file.not_found';
  readonly kind = 'not-found';
}
