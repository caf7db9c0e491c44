import fc from 'fast-check';
import { WHOLE_PPM } from '@raccordo/kernel';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Need } from '@raccordo/planning';
import type { Candidate, CandidateOffer } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { explainMatch } from './explain-match.ts';
import { gateOf } from './gates.ts';
import { rankMatches } from './rank-matches.ts';
import { scoreOf } from './score.ts';
import {
  arbitraryCandidate,
  arbitraryNeed,
  arbitraryOffer,
  arbitraryPool,
} from './testing/index.ts';

const RUNS = { numRuns: 500 };

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

/** A candidate and the same one with one offer better or more: what an agency can do to improve. */
const improvement = fc
  .tuple(arbitraryCandidate, arbitraryOffer)
  .map(([before, offer]): { before: Candidate; after: Candidate } => {
    const present = before.offers.find(({ capability }) => capability === offer.capability);
    const better = present === undefined ? offer : bestOf(present, offer);
    const others = before.offers.filter((other) => other !== present);
    return { before, after: { ...before, offers: [...others, better] } };
  });

function bestOf(a: CandidateOffer, b: CandidateOffer): CandidateOffer {
  const rank = ({ evidence }: CandidateOffer): number => EVIDENCE_LEVELS.indexOf(evidence);
  return {
    capability: a.capability,
    hoursPerMonth: Math.max(a.hoursPerMonth, b.hoursPerMonth),
    evidence: rank(a) > rank(b) ? a.evidence : b.evidence,
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

describe('the score', () => {
  it('is an integer between nothing and the whole, and so is every coverage', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { scorePpm } = scoreOf(need, candidate);
        const { totalPpm, moneyAsidePpm, provenPpm } = coverageOf(need, candidate);
        for (const figure of [scorePpm, totalPpm, moneyAsidePpm, provenPpm]) {
          expect(Number.isInteger(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(WHOLE_PPM);
        }
        expect(provenPpm).toBeLessThanOrEqual(totalPpm);
        expect(totalPpm).toBeLessThanOrEqual(moneyAsidePpm);
      }),
      RUNS,
    );
  });

  it('is exactly the sum of its contributions', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { scorePpm, contributions } = explainMatch(need, candidate);
        expect(sum(contributions.map(({ pointsPpm }) => pointsPpm))).toBe(scorePpm);
      }),
      RUNS,
    );
  });
});

describe('what is missing', () => {
  it('and what is covered are exactly the whole plan', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { coverage, gaps, gapTotals } = explainMatch(need, candidate);
        const missing = sum(gaps.map(({ pointsPpm }) => pointsPpm));
        expect(coverage.totalPpm + missing).toBe(WHOLE_PPM);
        expect(sum(Object.values(gapTotals))).toBe(missing);
      }),
      RUNS,
    );
  });

  it('for lack of money is bought by exactly the extra fee that is named', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        for (const gap of explainMatch(need, candidate).gaps) {
          if (gap.extraFeeMinor === null) continue;
          expect(gap.extraFeeMinor).toBeGreaterThan(0);
          const feeBudgetMinor = (need.feeBudgetMinor ?? 0) + gap.extraFeeMinor;
          const { lines } = coverageOf({ ...need, feeBudgetMinor }, candidate);
          const line = lines.find(({ capability }) => capability === gap.capability);
          expect(line?.coveredMinutes).toBe(line?.coverableMinutes);
        }
      }),
      RUNS,
    );
  });
});

describe('improving an agency (an offer more, more hours, better evidence)', () => {
  it('never lowers its coverage when money is no limit', () => {
    fc.assert(
      fc.property(arbitraryNeed, improvement, (need, { before, after }) => {
        const was = coverageOf(need, before).moneyAsidePpm;
        expect(coverageOf(need, after).moneyAsidePpm).toBeGreaterThanOrEqual(was);
      }),
      RUNS,
    );
  });

  it('lowers coverage by one part per million at most, and the score by two, when money binds', () => {
    fc.assert(
      fc.property(arbitraryNeed, improvement, (need, { before, after }) => {
        const was = scoreOf(need, before);
        const is = scoreOf(need, after);
        expect(is.coveragePpm).toBeGreaterThanOrEqual(was.coveragePpm - 1);
        expect(is.scorePpm).toBeGreaterThanOrEqual(was.scorePpm - 2);
      }),
      { numRuns: 3_000 },
    );
  });

  it('never lowers what the minutes are worth before rounding', () => {
    fc.assert(
      fc.property(arbitraryNeed, improvement, (need, { before, after }) => {
        expect(isAtLeast(exactValue(need, after), exactValue(need, before))).toBe(true);
      }),
      RUNS,
    );
  });

  it('with more budget never lowers coverage or score', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, fc.nat(200_000), (need, candidate, extra) => {
        const richer = { ...need, feeBudgetMinor: (need.feeBudgetMinor ?? 0) + extra };
        const poorer = { ...need, feeBudgetMinor: need.feeBudgetMinor ?? 0 };
        const was = scoreOf(poorer, candidate);
        const is = scoreOf(richer, candidate);
        expect(is.coveragePpm).toBeGreaterThanOrEqual(was.coveragePpm);
        expect(is.scorePpm).toBeGreaterThanOrEqual(was.scorePpm);
      }),
      RUNS,
    );
  });
});

describe('the order', () => {
  it('does not depend on the order of candidates, lines or offers', () => {
    const twoOrders = fc.tuple(arbitraryNeed, arbitraryPool).chain(([need, pool]) =>
      fc.record({
        need: fc.constant(need),
        pool: fc.constant(pool),
        otherLines: shuffled(need.lines),
        otherPool: shuffled(pool),
      }),
    );
    fc.assert(
      fc.property(twoOrders, ({ need, pool, otherLines, otherPool }) => {
        const reversed = otherPool.map((one) => ({ ...one, offers: [...one.offers].reverse() }));
        const otherNeed = { ...need, lines: otherLines };
        expect(rankMatches(otherNeed, reversed)).toEqual(rankMatches(need, pool));
        for (const [index, candidate] of reversed.entries()) {
          const same = otherPool[index]!;
          expect(explainMatch(otherNeed, candidate, reversed)).toEqual(
            explainMatch(need, same, pool),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds who passes the gates, once each, and nobody else', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryPool, (need, pool) => {
        const outcome = rankMatches(need, pool);
        const ranked = outcome.kind === 'ranked' ? outcome.ranked.map(({ id }) => id) : [];
        const open = pool.filter((candidate) => gateOf(need, candidate) === null);
        expect([...ranked].sort()).toEqual(open.map(({ id }) => id).sort());
        expect(ranked.length + outcome.excluded.length).toBe(pool.length);
      }),
      { numRuns: 300 },
    );
  });

  it('goes down in score, and among equals in coverage, and among equals up in id', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryPool, (need, pool) => {
        const outcome = rankMatches(need, pool);
        const ranked = outcome.kind === 'ranked' ? outcome.ranked : [];
        for (const [index, next] of ranked.slice(1).entries()) {
          const one = ranked[index]!;
          const falls =
            one.scorePpm - next.scorePpm ||
            one.coveragePpm - next.coveragePpm ||
            (one.id < next.id ? 1 : -1);
          expect(falls).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot be moved by anything an agency might pay for', () => {
    const paid = { sponsored: true, paidRank: 1, boostPpm: WHOLE_PPM, plan: 'premium' };
    fc.assert(
      fc.property(arbitraryNeed, arbitraryPool, fc.nat(11), (need, pool, payer) => {
        const withPayer = pool.map((candidate, index) =>
          index === payer ? { ...candidate, ...paid } : candidate,
        );
        expect(JSON.stringify(rankMatches(need, withPayer))).toBe(
          JSON.stringify(rankMatches(need, pool)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** Σ w·e·x/h as an exact fraction. */
function exactValue(need: Need, candidate: Candidate): { over: bigint; under: bigint } {
  const tenths = { declared: 6n, shown: 8n, verified: 10n };
  return coverageOf(need, candidate).lines.reduce(
    ({ over, under }, line) => {
      if (line.evidence === null) return { over, under };
      const worth = BigInt(line.weightPpm) * tenths[line.evidence] * BigInt(line.coveredMinutes);
      const needed = BigInt(line.neededMinutes);
      return { over: over * needed + worth * under, under: under * needed };
    },
    { over: 0n, under: 1n },
  );
}

function isAtLeast(
  a: { over: bigint; under: bigint },
  b: { over: bigint; under: bigint },
): boolean {
  return a.over * b.under >= b.over * a.under;
}
