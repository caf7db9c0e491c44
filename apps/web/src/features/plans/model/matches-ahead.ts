import { rankMatches, type RankedMatch } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import type { RankedCandidate } from '../api/list-candidates.ts';

/** An agency among the first for a need, and where it is for the one of now. */
export interface MatchAhead {
  readonly name: string;
  readonly slug: string;
  readonly after: RankedMatch;
  /** Null where a gate keeps it out now. */
  readonly before: RankedMatch | null;
}

/** The first few of these agencies for the second need, by the engine that keeps the matches. */
export function matchesAheadOf(
  before: Need,
  after: Need,
  agencies: readonly RankedCandidate[],
  count: number,
): readonly MatchAhead[] {
  const candidates = agencies.map(({ candidate }) => candidate);
  const ranked = (need: Need): readonly RankedMatch[] => {
    const outcome = rankMatches(need, candidates);
    return outcome.kind === 'ranked' ? outcome.ranked : [];
  };
  const now = new Map(ranked(before).map((match) => [match.id, match]));
  const byId = new Map(agencies.map((agency) => [agency.candidate.id, agency]));
  return ranked(after)
    .slice(0, count)
    .flatMap((match): MatchAhead[] => {
      const agency = byId.get(match.id);
      if (agency === undefined) return [];
      const { name, slug } = agency;
      return [{ name, slug, after: match, before: now.get(match.id) ?? null }];
    });
}
