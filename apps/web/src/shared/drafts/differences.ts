/** Paths (`budget.monthlyMinor`, `offers`) whose answers differ between two drafts of one shape. */
export function differencesBetween<Content extends object>(
  mine: Content,
  theirs: Content,
): readonly string[] {
  return Object.entries(mine).flatMap(([part, value]) => {
    const other: unknown = theirs[part as keyof Content];
    if (!isFields(value) || !isFields(other)) return isSame(value, other) ? [] : [part];
    return Object.keys(value)
      .filter((field) => !isSame(value[field], other[field]))
      .map((field) => `${part}.${field}`);
  });
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
