import type { Agency } from '../agency.ts';

/** An agency as a source describes it, before it has an id and a slug of ours. */
export interface AgencyDraft extends Omit<Agency, 'id' | 'slug'> {
  /** What the source calls it; the same key is the same agency, whatever else changed. */
  readonly externalKey: string;
}

/** Why a row gives no agency. */
export const REJECTION_REASONS = [
  'malformed_row',
  'no_name',
  'no_known_service',
  'duplicate_in_file',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What was dropped or doubted of a row that does give an agency. */
export const ROW_WARNINGS = [
  'name_from_key',
  'impossible_rating',
  'rating_without_reviews',
  'unreadable_figure',
  'invalid_vat_number',
  'invalid_website',
  'shares_over_100',
  'vague_labels',
  'unknown_labels',
  'shortened_text',
] as const;
export type RowWarningCode = (typeof ROW_WARNINGS)[number];

export interface RowWarning {
  readonly code: RowWarningCode;
  /** The words or figure concerned, as the source has them. */
  readonly detail: string;
}

export type RowReading =
  | {
      readonly kind: 'draft';
      readonly draft: AgencyDraft;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly kind: 'rejected'; readonly reason: RejectionReason; readonly detail: string };
