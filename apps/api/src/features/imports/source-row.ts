import type { SourceRecord } from '@raccordo/agency';

/** One row of a file, with the physical line it starts on (the first line is 1). */
export type SourceRow =
  | { readonly kind: 'record'; readonly line: number; readonly record: SourceRecord }
  | {
      readonly kind: 'malformed';
      readonly line: number;
      readonly text: string;
      readonly detail: string;
    };
