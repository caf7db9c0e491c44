import { LOCALES } from '@raccordo/kernel';
import type { LocalizedText } from '@raccordo/kernel';
import type { TaxonomyBook } from './taxonomy-book.ts';

/** Longest texts, in characters: a name fits a button, a summary one line. */
export const LABEL_TEXT_LIMITS = { name: 60, summary: 140 } as const;

export const LABEL_VIOLATIONS = [
  'unknown_label',
  'required',
  'too_long',
  'not_one_line',
  'taken',
  'unchanged',
] as const;
export type LabelViolationCode = (typeof LABEL_VIOLATIONS)[number];

/** What is wrong and where; the sentence is written by the web app. */
export interface LabelViolation {
  /** `it` or `en`, or `labelId`. */
  readonly path: string;
  readonly code: LabelViolationCode;
  readonly limit?: number;
}

/** Why a name may not take the place of the one in force; empty when it may. */
export function violationsOfLabel(
  book: TaxonomyBook,
  labelId: string,
  text: LocalizedText,
): readonly LabelViolation[] {
  const current = Object.hasOwn(book.byId, labelId) ? book.byId[labelId] : undefined;
  if (current === undefined) return [{ path: 'labelId', code: 'unknown_label' }];
  const limit = LABEL_TEXT_LIMITS[labelId.endsWith('.summary') ? 'summary' : 'name'];
  const violations = LOCALES.flatMap((locale): LabelViolation[] => {
    const words = text[locale];
    if (words.trim() === '') return [{ path: locale, code: 'required' }];
    if (words.length > limit) return [{ path: locale, code: 'too_long', limit }];
    if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(words)) return [{ path: locale, code: 'not_one_line' }];
    const isTaken = othersLike(book, labelId).some(
      (other) => other[locale].toLowerCase() === words.trim().toLowerCase(),
    );
    return isTaken ? [{ path: locale, code: 'taken' }] : [];
  });
  if (violations.length > 0) return violations;
  return LOCALES.every((locale) => text[locale] === current[locale])
    ? [{ path: 'it', code: 'unchanged' }]
    : [];
}

/** Names of the same kind: two sectors of one name could not be told apart in a list. */
function othersLike({ byId }: TaxonomyBook, labelId: string): readonly LocalizedText[] {
  const [kind, , field] = labelId.split('.');
  return Object.entries(byId)
    .filter(([id]) => {
      const [itsKind, , itsField] = id.split('.');
      return id !== labelId && itsKind === kind && itsField === field;
    })
    .map(([, text]) => text);
}
