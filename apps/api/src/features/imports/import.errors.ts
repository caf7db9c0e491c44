import { DomainError } from '@raccordo/kernel';

/** The file is no table of agencies: neither CSV with a header nor a JSON array. */
export class UnreadableFileError extends DomainError {
  readonly code = 'import.unreadable_file';
  readonly kind = 'invalid';
}

export class InvalidMappingError extends DomainError {
  readonly code = 'import.invalid_mapping';
  readonly kind = 'invalid';
}

export class MissingFileError extends DomainError {
  readonly code = 'import.missing_file';
  readonly kind = 'invalid';
}
