import type { FrontierValue } from '@raccordo/ui';

/** Less than a point apart is together. */
const APART = 0.01;

/**
 * The last budget, of those tried, at which one agency alone does as well as a team; from there up the
 * team covers more. Null where they never part, or were apart from the start.
 */
export function partingOf(
  team: readonly FrontierValue[],
  single: readonly FrontierValue[],
): FrontierValue | null {
  const isApart = ({ covered }: FrontierValue, at: number): boolean =>
    covered - (single[at]?.covered ?? covered) > APART;
  const lastTogether = team.map(isApart).lastIndexOf(false);
  return lastTogether < 0 || lastTogether === team.length - 1 ? null : (team[lastTogether] ?? null);
}
