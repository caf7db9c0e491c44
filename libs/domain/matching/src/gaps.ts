import { costOfMinutes, type Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { offeredLines, type Coverage, type CoverageLine } from './coverage.ts';
import { byValuePerMinute, placeOf } from './fill-order.ts';
import { lineCoveragePpm } from './line-coverage.ts';

/** Where the points of the plan that are not covered go. */
export const GAP_KINDS = ['not_offered', 'evidence', 'money', 'capacity'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Points lost on one line for one reason; never zero. */
export interface Gap {
  readonly kind: GapKind;
  readonly capability: CapabilityId;
  readonly pointsPpm: Ppm;
  /**
   * Extra monthly fee that would buy this line in full, the lines filled before it included; only
   * for `money`, null otherwise.
   */
  readonly extraFeeMinor: number | null;
}

/** Gaps by kind. With the coverage they sum to the weights of the need, exactly. */
export type GapTotals = Readonly<Record<GapKind, Ppm>>;

/**
 * What is missing, largest first, then in the order of GAP_KINDS and of the taxonomy. On each line:
 * `w = not offered`, or `w = covered + money + capacity + evidence`, where evidence is what the whole
 * line would lose at this evidence level, capacity what of the rest no money buys, money what this
 * budget does not.
 */
export function gapsOf(need: Need, candidate: Candidate, coverage: Coverage): readonly Gap[] {
  const extraFees = extraFeesOf(need, candidate);
  return coverage.lines
    .flatMap((line) => {
      const { capability } = line;
      const losses = lossesOf(line);
      return GAP_KINDS.map((kind) => ({
        kind,
        capability,
        pointsPpm: losses[kind],
        extraFeeMinor: kind === 'money' ? (extraFees.get(capability) ?? null) : null,
      }));
    })
    .filter((gap) => gap.pointsPpm > 0)
    .sort(
      (a, b) =>
        b.pointsPpm - a.pointsPpm ||
        GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
        placeOf(a.capability) - placeOf(b.capability),
    );
}

export function gapTotalsOf(gaps: readonly Gap[]): GapTotals {
  const total = (kind: GapKind): Ppm =>
    gaps.filter((gap) => gap.kind === kind).reduce((sum, gap) => sum + gap.pointsPpm, 0);
  return {
    not_offered: total('not_offered'),
    evidence: total('evidence'),
    money: total('money'),
    capacity: total('capacity'),
  };
}

function lossesOf(line: CoverageLine): GapTotals {
  if (line.evidence === null) {
    return { not_offered: line.weightPpm, evidence: 0, money: 0, capacity: 0 };
  }
  const wholeAtThisEvidence = lineCoveragePpm(
    { weightPpm: line.weightPpm, minutes: line.neededMinutes },
    line.evidence,
    line.neededMinutes,
  );
  return {
    not_offered: 0,
    evidence: line.weightPpm - wholeAtThisEvidence,
    money: line.moneyAsidePpm - line.coveragePpm,
    capacity: wholeAtThisEvidence - line.moneyAsidePpm,
  };
}

/**
 * Fee above the budget that buys each offered line in full when minutes are spent in fill order;
 * above zero for every line that money limits.
 */
function extraFeesOf(need: Need, candidate: Candidate): ReadonlyMap<CapabilityId, number> {
  const fees = new Map<CapabilityId, number>();
  if (need.feeBudgetMinor === null || candidate.hourlyRateMinor <= 0) return fees;
  let minutes = 0;
  for (const offered of [...offeredLines(need, candidate)].sort(byValuePerMinute)) {
    minutes += offered.coverableMinutes;
    const fee = costOfMinutes(minutes, candidate.hourlyRateMinor);
    fees.set(offered.line.capability, fee - need.feeBudgetMinor);
  }
  return fees;
}
