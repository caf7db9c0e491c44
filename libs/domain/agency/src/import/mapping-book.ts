import { DEFAULT_LABEL_MAPPING } from './default-label-mapping.ts';
import { readLabelMapping } from './label-mapping.ts';
import type { LabelMapping, LabelMeaning } from './label-mapping.ts';
import { normaliseText } from './normalise-text.ts';

/** What a label of a directory means, or that no mapping decides and its phrases are read. */
export type RevisedMeaning = LabelMeaning | 'unmapped';

/** The project's own mapping as a value. Version 0 is what the code ships. */
export interface MappingBook {
  readonly version: number;
  readonly mapping: LabelMapping;
}

/** A meaning as published anew. Publications are counted over the whole book: 1 is the first. */
export interface MappingRevision {
  readonly label: string;
  readonly version: number;
  readonly meaning: RevisedMeaning;
}

export const SHIPPED_MAPPING: MappingBook = { version: 0, mapping: DEFAULT_LABEL_MAPPING };

/** Two spellings of one label are one label: compared as the import compares them. */
export function isSameLabel(a: string, b: string): boolean {
  return normaliseText(a) === normaliseText(b);
}

export const LABEL_MAX_LENGTH = 80;

/** Anything a directory could write, if a letter or digit is in it. */
export function isLabel(text: string): boolean {
  return text.length <= LABEL_MAX_LENGTH && normaliseText(text) !== '';
}

/** The spelling a book already has for a label, else the given one. */
export function labelAsKnown({ mapping }: MappingBook, label: string): string {
  return Object.keys(mapping).find((known) => isSameLabel(known, label)) ?? label.trim();
}

/** What the book itself says of a label. */
export function meaningIn({ mapping }: MappingBook, label: string): RevisedMeaning {
  const found = Object.entries(mapping).find(([known]) => isSameLabel(known, label));
  return found === undefined ? 'unmapped' : found[1];
}

/** The book after these publications, in whatever order they are given: the latest holds. */
export function withMappingRevisions(
  book: MappingBook,
  revisions: readonly MappingRevision[],
): MappingBook {
  const inOrder = [...revisions].sort((a, b) => a.version - b.version);
  const latest = inOrder.at(-1);
  if (latest === undefined) return book;
  const byKey = new Map<string, { readonly label: string; readonly meaning: RevisedMeaning }>(
    Object.entries(book.mapping).map(([label, meaning]) => [
      normaliseText(label),
      { label, meaning },
    ]),
  );
  for (const { label, meaning } of inOrder) {
    const key = normaliseText(label);
    byKey.set(key, { label: byKey.get(key)?.label ?? label, meaning });
  }
  const entries = [...byKey.values()].flatMap(({ label, meaning }): [string, LabelMeaning][] =>
    meaning === 'unmapped' ? [] : [[label, meaning]],
  );
  return {
    version: Math.max(book.version, latest.version),
    mapping: Object.fromEntries(entries),
  };
}

export const MAPPING_VIOLATIONS = [
  'required',
  'too_long',
  'unknown_capability',
  'bad_confidence',
  'unchanged',
] as const;
export type MappingViolationCode = (typeof MAPPING_VIOLATIONS)[number];

export interface MappingViolation {
  readonly path: 'label' | 'meaning';
  readonly code: MappingViolationCode;
  readonly limit?: number;
}

/** Why a meaning may not take the place of the one in force; empty when it may. */
export function violationsOfMeaning(
  book: MappingBook,
  label: string,
  meaning: RevisedMeaning,
): readonly MappingViolation[] {
  if (normaliseText(label) === '') return [{ path: 'label', code: 'required' }];
  if (label.length > LABEL_MAX_LENGTH) {
    return [{ path: 'label', code: 'too_long', limit: LABEL_MAX_LENGTH }];
  }
  if (isSameMeaning(meaningIn(book, label), meaning)) {
    return [{ path: 'meaning', code: 'unchanged' }];
  }
  if (meaning === 'unmapped') return [];
  const reading = readLabelMapping({ [label]: meaning });
  if (reading.kind === 'mapping') return [];
  return reading.problems.map(({ code }) => ({
    path: 'meaning',
    code: code === 'not_an_object' ? 'unknown_capability' : code,
  }));
}

function isSameMeaning(a: RevisedMeaning, b: RevisedMeaning): boolean {
  const written = (meaning: RevisedMeaning): string =>
    meaning === null || meaning === 'unmapped'
      ? String(meaning)
      : JSON.stringify(Object.entries(meaning).sort(([x], [y]) => (x < y ? -1 : 1)));
  return written(a) === written(b);
}
