import type { Ppm } from '@raccordo/kernel';
import type { CapabilityId } from '@raccordo/taxonomy';
import type { EvidenceLevel } from '@raccordo/agency';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { offeredLines, type CoverageLine } from './coverage.ts';
import type { OfferedLine } from './fill-order.ts';
import { gateOf } from './gates.ts';
import { lineCoveragePpm } from './line-coverage.ts';

export const MAX_GAP_FILLERS = 3;

/** Someone else who would cover a line better. */
export interface GapFiller {
  readonly id: string;
  readonly evidence: EvidenceLevel;
  readonly coverableMinutes: number;
  /** What it would cover of the line if hired for that line. */
  readonly coveragePpm: Ppm;
}

export interface FilledGap {
  readonly capability: CapabilityId;
  /** Best first; empty when nobody in the pool does better. */
  readonly fillers: readonly GapFiller[];
}

/**
 * For each line, who in the pool passes the gates and would cover strictly more of it than now: most
 * of the line first, then lower rate, then id.
 */
export function gapFillersOf(
  need: Need,
  lines: readonly CoverageLine[],
  pool: readonly Candidate[],
  limit: number = MAX_GAP_FILLERS,
): readonly FilledGap[] {
  const eligible = pool
    .filter((candidate) => gateOf(need, candidate) === null)
    .sort((a, b) => a.hourlyRateMinor - b.hourlyRateMinor || (a.id < b.id ? -1 : 1))
    .map((candidate) => ({ id: candidate.id, offered: offeredLines(need, candidate) }));
  return lines.map(({ capability, coveragePpm }) => ({
    capability,
    fillers: eligible
      .flatMap(({ id, offered }) =>
        offered
          .filter(({ line }) => line.capability === capability)
          .map((line) => fillerOf(id, line)),
      )
      .filter((filler) => filler.coveragePpm > coveragePpm)
      .sort((a, b) => b.coveragePpm - a.coveragePpm)
      .slice(0, limit),
  }));
}

function fillerOf(id: string, { line, evidence, coverableMinutes }: OfferedLine): GapFiller {
  const coveragePpm = lineCoveragePpm(line, evidence, coverableMinutes);
  return { id, evidence, coverableMinutes, coveragePpm };
}
