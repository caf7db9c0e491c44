import type { Ppm } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { GATE_REASONS, gatesOf, type GateFailure, type GateReason } from './gates.ts';
import { scoreOf } from './score.ts';

/** What the order is made of. */
export interface Standing {
  readonly id: string;
  readonly scorePpm: Ppm;
  readonly coveragePpm: Ppm;
}

export interface RankedMatch extends Standing {
  /** 1 is first. */
  readonly rank: number;
}

export interface Exclusion {
  readonly id: string;
  /** At least one, in the order of GATE_REASONS. */
  readonly reasons: readonly [GateFailure, ...GateFailure[]];
}

export interface ReasonCount {
  readonly reason: GateReason;
  readonly count: number;
}

/** "No agency" is an answer, not an error: the reasons say what keeps them out. */
export type MatchOutcome =
  | {
      readonly kind: 'ranked';
      readonly ranked: readonly RankedMatch[];
      /** Candidates that passed the gates; `ranked` may be cut to the limit. */
      readonly eligible: number;
      readonly excluded: readonly Exclusion[];
    }
  | {
      readonly kind: 'no_agency';
      /** By first failing gate, so that they sum to the number excluded; most frequent first. */
      readonly reasons: readonly ReasonCount[];
      readonly excluded: readonly Exclusion[];
    };

export interface RankOptions {
  /** How many to return; all by default. */
  readonly limit?: number;
}

/** Score, then coverage, descending; then id ascending by code unit. Total: ids are unique. */
export function byStanding(a: Standing, b: Standing): number {
  return b.scorePpm - a.scorePpm || b.coveragePpm - a.coveragePpm || (a.id < b.id ? -1 : 1);
}

/** Who may be ranked, in which order, and who may not and why. The order of input never matters. */
export function rankMatches(
  need: Need,
  candidates: readonly Candidate[],
  { limit = candidates.length }: RankOptions = {},
): MatchOutcome {
  const standings: Standing[] = [];
  const excluded: Exclusion[] = [];
  for (const candidate of candidates) {
    const [first, ...others] = gatesOf(need, candidate);
    if (first === undefined) standings.push(standingOf(need, candidate));
    else excluded.push({ id: candidate.id, reasons: [first, ...others] });
  }
  excluded.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (standings.length === 0) {
    return { kind: 'no_agency', reasons: countFirstReasons(excluded), excluded };
  }
  const ranked = standings
    .sort(byStanding)
    .slice(0, limit)
    .map((standing, index) => ({ rank: index + 1, ...standing }));
  return { kind: 'ranked', ranked, eligible: standings.length, excluded };
}

/** How many candidates each gate is the first to stop; most frequent first. */
export function countFirstReasons(excluded: readonly Exclusion[]): readonly ReasonCount[] {
  return GATE_REASONS.map((reason) => ({
    reason,
    count: excluded.filter(({ reasons }) => reasons[0].reason === reason).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function standingOf(need: Need, candidate: Candidate): Standing {
  const { scorePpm, coveragePpm } = scoreOf(need, candidate);
  return { id: candidate.id, scorePpm, coveragePpm };
}
