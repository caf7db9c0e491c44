import { byStanding, gateOf, scoreOf, type Candidate, type Standing } from '@raccordo/matching';
import type { Need } from '@raccordo/planning';
import { MONEY_MAX } from './kernel/layout.ts';
import { RATE_AT, RETAINER_AT } from './packed-record.ts';
import { unpackCandidate } from './unpack-candidate.ts';

/**
 * Agencies whose rate or retainer does not fit three bytes, above 167,772.15. There are hardly any,
 * so they are kept as matching reads them and ranked by matching itself.
 */
export class Outliers {
  private readonly candidates = new Map<string, Candidate>();

  static holds(source: DataView, from: number): boolean {
    const rate = source.getUint32(from + RATE_AT, true);
    return rate > MONEY_MAX || source.getUint32(from + RETAINER_AT, true) > MONEY_MAX;
  }

  get size(): number {
    return this.candidates.size;
  }

  put(record: Uint8Array): void {
    const candidate = unpackCandidate(record);
    this.candidates.set(candidate.id, candidate);
  }

  remove(id: string): boolean {
    return this.candidates.delete(id);
  }

  has(id: string): boolean {
    return this.candidates.has(id);
  }

  /** Every eligible one, in no order. */
  standings(need: Need): Standing[] {
    return [...this.candidates.values()]
      .filter((candidate) => gateOf(need, candidate) === null)
      .map((candidate) => {
        const { scorePpm, coveragePpm } = scoreOf(need, candidate);
        return { id: candidate.id, scorePpm, coveragePpm };
      });
  }
}

/** The best of both, of what follows `after`. */
export function mergeStandings(
  ranked: readonly Standing[],
  others: readonly Standing[],
  after: Standing | null,
  limit: number,
): readonly Standing[] {
  const following = others.filter((other) => after === null || isAfter(other, after));
  if (following.length === 0) return ranked;
  return [...ranked, ...following].sort(byStanding).slice(0, limit);
}

function isAfter(standing: Standing, after: Standing): boolean {
  return standing.id !== after.id && byStanding(standing, after) > 0;
}
