import type { Brief } from '@raccordo/brief';

/** Paths (`budget.monthlyMinor`) whose answers differ between two drafts. */
export function differencesBetween(mine: Brief, theirs: Brief): readonly string[] {
  const parts = Object.keys(mine) as (keyof Brief)[];
  return parts.flatMap((part) => {
    const mineOf = mine[part] as unknown as Record<string, unknown>;
    const theirsOf = theirs[part] as unknown as Record<string, unknown>;
    return Object.keys(mineOf)
      .filter((field) => JSON.stringify(mineOf[field]) !== JSON.stringify(theirsOf[field]))
      .map((field) => `${part}.${field}`);
  });
}
