import type { Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import { isProven, type EvidenceLevel } from '@raccordo/agency';
import type { Need, NeedLine } from '@raccordo/planning';
import { affordableMinutes } from './affordable-minutes.ts';
import type { Candidate } from './candidate.ts';
import { placeOf, spendMinutes, type OfferedLine } from './fill-order.ts';
import { lineCoveragePpm } from './line-coverage.ts';

/**
 * `partly_money`: the candidate would give more, the budget does not buy it (it may buy none of it).
 * `partly_capacity`: it gives all it has. When both bind, money is named: it is the one the firm can
 * move.
 */
export const LINE_STATUSES = ['covered', 'partly_money', 'partly_capacity', 'missing'] as const;
export type LineStatus = (typeof LINE_STATUSES)[number];

/** One line of the need, as one candidate covers it. */
export interface CoverageLine {
  readonly capability: CapabilityId;
  readonly weightPpm: Ppm;
  readonly neededMinutes: number;
  /** Null when the candidate does not offer it. */
  readonly evidence: EvidenceLevel | null;
  /** Minutes given for this money. */
  readonly coveredMinutes: number;
  /** Minutes it would give if money were no limit. */
  readonly coverableMinutes: number;
  readonly coveragePpm: Ppm;
  readonly moneyAsidePpm: Ppm;
  readonly status: LineStatus;
}

export interface Coverage {
  /** For this money. */
  readonly totalPpm: Ppm;
  /** If money were no limit: an upper bound of `totalPpm`. */
  readonly moneyAsidePpm: Ppm;
  /** The part of `totalPpm` on lines that are shown or verified. */
  readonly provenPpm: Ppm;
  /** Heaviest first, then taxonomy order; one for each line of the need. */
  readonly lines: readonly CoverageLine[];
}

/** How much of the need a candidate covers. Totals are sums of the integers of the lines. */
export function coverageOf(need: Need, candidate: Candidate): Coverage {
  const offered = offeredLines(need, candidate);
  const spent = spendMinutes([...offered.values()], affordableMinutes(need, candidate));
  const lines = [...need.lines]
    .sort(byWeight)
    .map((line) => coverageLine(line, offered.get(line.capability), spent));
  const total = (pick: (line: CoverageLine) => Ppm): Ppm =>
    lines.reduce((sum, line) => sum + pick(line), 0);
  return {
    totalPpm: total((line) => line.coveragePpm),
    moneyAsidePpm: total((line) => line.moneyAsidePpm),
    provenPpm: total((line) =>
      line.evidence !== null && isProven(line.evidence) ? line.coveragePpm : 0,
    ),
    lines,
  };
}

/** Lines of the need that the candidate offers with at least one hour. */
export function offeredLines(
  need: Need,
  candidate: Candidate,
): ReadonlyMap<CapabilityId, OfferedLine> {
  const offers = new Map(candidate.offers.map((offer) => [offer.capability, offer]));
  const offered = new Map<CapabilityId, OfferedLine>();
  for (const line of need.lines) {
    const offer = offers.get(line.capability);
    if (offer === undefined || offer.hoursPerMonth <= 0) continue;
    const coverableMinutes = Math.min(line.minutes, offer.hoursPerMonth * 60);
    offered.set(line.capability, { line, evidence: offer.evidence, coverableMinutes });
  }
  return offered;
}

function byWeight(a: NeedLine, b: NeedLine): number {
  return b.weightPpm - a.weightPpm || placeOf(a.capability) - placeOf(b.capability);
}

function coverageLine(
  line: NeedLine,
  offered: OfferedLine | undefined,
  spent: ReadonlyMap<CapabilityId, number>,
): CoverageLine {
  const { capability, weightPpm, minutes: neededMinutes } = line;
  if (offered === undefined) {
    const nothing = { coveredMinutes: 0, coverableMinutes: 0, coveragePpm: 0, moneyAsidePpm: 0 };
    return { capability, weightPpm, neededMinutes, evidence: null, ...nothing, status: 'missing' };
  }
  const { evidence, coverableMinutes } = offered;
  const coveredMinutes = spent.get(capability) ?? 0;
  return {
    capability,
    weightPpm,
    neededMinutes,
    evidence,
    coveredMinutes,
    coverableMinutes,
    coveragePpm: lineCoveragePpm(line, evidence, coveredMinutes),
    moneyAsidePpm: lineCoveragePpm(line, evidence, coverableMinutes),
    status: statusOf(neededMinutes, coverableMinutes, coveredMinutes),
  };
}

function statusOf(needed: number, coverable: number, covered: number): LineStatus {
  if (covered < coverable) return 'partly_money';
  return coverable < needed ? 'partly_capacity' : 'covered';
}
