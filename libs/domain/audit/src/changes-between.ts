import { canonicalJson } from '@raccordo/kernel';
import type { AuditDetails } from './audit-entry.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly isChanged: boolean;
}

/** Field by field, those that changed first, then by name; a field missing on one side is null there. */
export function changesBetween(
  before: AuditDetails | null,
  after: AuditDetails | null,
): readonly FieldChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => changeOf(field, before?.[field] ?? null, after?.[field] ?? null))
    .sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || (a.field < b.field ? -1 : 1));
}

function changeOf(field: string, before: unknown, after: unknown): FieldChange {
  return { field, before, after, isChanged: canonicalJson(before) !== canonicalJson(after) };
}
