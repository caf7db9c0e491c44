import { byStanding, type Standing } from '@raccordo/matching';

/** A ranking as far as it was read, from the top. */
export interface Ladder {
  /** In the order of `rankMatches`, nobody left out above the last. */
  readonly ranked: readonly Standing[];
  /** All that passed the gates, read or not. */
  readonly eligible: number;
}

export interface Place {
  /** 1 is first; null when it lies below what was read. */
  readonly position: number | null;
  readonly of: number;
}

/**
 * Where a standing lies among the others. The agency's present standing in the ladder does not count
 * as somebody else: a standing no worse than it takes its place. `isCounted`: the agency passes the
 * gates today, so that `eligible` holds it already.
 */
export function placeIn(
  { ranked, eligible }: Ladder,
  standing: Standing,
  isCounted: boolean,
): Place {
  const others = ranked.filter(({ id }) => id !== standing.id);
  const better = countBetter(others, standing);
  const isKnown =
    better < others.length || others.length < ranked.length || ranked.length >= eligible;
  return { position: isKnown ? better + 1 : null, of: eligible + (isCounted ? 0 : 1) };
}

/** The ranking as if an agency that is not in it, and would pass the gates, were ranked too. */
export function joinedBy({ ranked, eligible }: Ladder, standing: Standing): Ladder {
  const last = ranked.at(-1);
  const isBelowRead =
    ranked.length < eligible && (last === undefined || byStanding(standing, last) > 0);
  return {
    ranked: isBelowRead ? ranked : [...ranked, standing].sort(byStanding),
    eligible: eligible + 1,
  };
}

/** By halving: the ladder is in order. */
function countBetter(others: readonly Standing[], standing: Standing): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = others[middle];
    if (other !== undefined && byStanding(other, standing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
