import type { Ppm } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import { ALGORITHM_VERSION } from './algorithm-version.ts';
import type { Candidate } from './candidate.ts';
import { counterfactualOf, type Counterfactual } from './counterfactual.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { gapFillersOf, type FilledGap } from './gap-fillers.ts';
import { gapsOf, gapTotalsOf, type Gap, type GapTotals } from './gaps.ts';
import { gatesOf, type GateFailure } from './gates.ts';
import { scoreOf, type Contribution } from './score.ts';

/** Why a match is what it is: one set of figures, read by the firm and by the agency alike. */
export interface MatchExplanation {
  readonly algorithmVersion: string;
  readonly id: string;
  readonly scorePpm: Ppm;
  /** Sum to `scorePpm`. */
  readonly contributions: readonly Contribution[];
  readonly coverage: Coverage;
  /** What is missing. With `coverage.totalPpm` they sum to the weights of the need. */
  readonly gaps: readonly Gap[];
  readonly gapTotals: GapTotals;
  /** For each line not covered in full by what is offered, who in the pool would do better. */
  readonly gapFillers: readonly FilledGap[];
  readonly counterfactual: Counterfactual | null;
  /** Empty when the candidate may be ranked. */
  readonly gateFailures: readonly GateFailure[];
}

/**
 * The whole explanation of one candidate, refused or not. `pool` is where to look for others who
 * cover what this one does not.
 */
export function explainMatch(
  need: Need,
  candidate: Candidate,
  pool: readonly Candidate[] = [],
): MatchExplanation {
  const coverage = coverageOf(need, candidate);
  const { scorePpm, contributions } = scoreOf(need, candidate, coverage);
  const gaps = gapsOf(need, candidate, coverage);
  const uncovered = coverage.lines.filter((line) => line.status !== 'covered');
  const others = pool.filter((other) => other.id !== candidate.id);
  return {
    algorithmVersion: ALGORITHM_VERSION,
    id: candidate.id,
    scorePpm,
    contributions,
    coverage,
    gaps,
    gapTotals: gapTotalsOf(gaps),
    gapFillers: gapFillersOf(need, uncovered, others),
    counterfactual: counterfactualOf(need, candidate),
    gateFailures: gatesOf(need, candidate),
  };
}
