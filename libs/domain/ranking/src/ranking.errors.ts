import { DomainError } from '@raccordo/kernel';

/** The index holds 16 bytes for an id and orders by them, so an id must be a lower-case UUID. */
export class IdNotUuidError extends DomainError {
  readonly code = 'ranking.id_not_uuid';
  readonly kind = 'invalid';

  constructor(id: string) {
    super({ id });
  }
}

/** A figure of a candidate that its column cannot hold. */
export class FigureOutOfRangeError extends DomainError {
  readonly code = 'ranking.figure_out_of_range';
  readonly kind = 'invalid';

  constructor(field: string, value: number, max: number) {
    super({ field, value, max });
  }
}

/** Bytes that are not whole records of this version. */
export class PackedLengthError extends DomainError {
  readonly code = 'ranking.packed_length';
  readonly kind = 'invalid';

  constructor(byteLength: number) {
    super({ byteLength });
  }
}

/** More matches asked at once than one scan keeps: ask for the next ones with `after`. */
export class LimitOutOfRangeError extends DomainError {
  readonly code = 'ranking.limit_out_of_range';
  readonly kind = 'invalid';

  constructor(limit: number, max: number) {
    super({ limit, max });
  }
}
