import type { Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import { isProven, type EvidenceLevel } from '@raccordo/agency';
import type { Need, NeedLine } from '@raccordo/planning';
import { affordableMinutes } from './affordable-minutes.ts';
import type { Candidate } from './candidate.ts';
import { fillLines, placeOf, type FilledLine, type OfferedLine } from './fill-order.ts';
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
  const filled = fillLines(offeredLines(need, candidate), affordableMinutes(need, candidate));
  const byCapability = new Map(filled.map((line) => [line.line.capability, line]));
  const lines = [...need.lines]
    .sort(byWeight)
    .map((line) => coverageLine(line, byCapability.get(line.capability)));
  return {
    totalPpm: sum(lines.map((line) => line.coveragePpm)),
    moneyAsidePpm: sum(lines.map((line) => line.moneyAsidePpm)),
    provenPpm: sum(lines.filter(isProvenLine).map((line) => line.coveragePpm)),
    lines,
  };
}

/** Lines of the need that the candidate offers with at least one hour. */
export function offeredLines(need: Need, candidate: Candidate): readonly OfferedLine[] {
  const offers = new Map(candidate.offers.map((offer) => [offer.capability, offer]));
  return need.lines.flatMap((line) => {
    const offer = offers.get(line.capability);
    if (offer === undefined || offer.hoursPerMonth <= 0) return [];
    const coverableMinutes = Math.min(line.minutes, offer.hoursPerMonth * 60);
    return [{ line, evidence: offer.evidence, coverableMinutes }];
  });
}

/** Fields written out: spreading objects here made up nine tenths of the cost of a ranking. */
function coverageLine(line: NeedLine, filled: FilledLine | undefined): CoverageLine {
  const { capability, weightPpm, minutes: neededMinutes } = line;
  const { evidence, coverableMinutes, coveredMinutes } = filled ?? NOT_OFFERED;
  const worth = (minutes: number): Ppm =>
    evidence === null ? 0 : lineCoveragePpm(line, evidence, minutes);
  return {
    capability,
    weightPpm,
    neededMinutes,
    evidence,
    coveredMinutes,
    coverableMinutes,
    coveragePpm: worth(coveredMinutes),
    moneyAsidePpm: worth(coverableMinutes),
    status: filled === undefined ? 'missing' : statusOf(filled),
  };
}

const NOT_OFFERED = { evidence: null, coverableMinutes: 0, coveredMinutes: 0 } as const;

function statusOf({ line, coverableMinutes, coveredMinutes }: FilledLine): LineStatus {
  if (coveredMinutes < coverableMinutes) return 'partly_money';
  return coverableMinutes < line.minutes ? 'partly_capacity' : 'covered';
}

function byWeight(a: NeedLine, b: NeedLine): number {
  return b.weightPpm - a.weightPpm || placeOf(a.capability) - placeOf(b.capability);
}

const isProvenLine = ({ evidence }: CoverageLine): boolean =>
  evidence !== null && isProven(evidence);

const sum = (parts: readonly Ppm[]): Ppm => parts.reduce((total, part) => total + part, 0);
