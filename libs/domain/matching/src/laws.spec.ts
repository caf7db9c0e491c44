import fc from 'fast-check';
import { ppmOf, WHOLE_PPM } from '@raccordo/kernel';
import type { Need } from '@raccordo/planning';
import type { Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { explainMatch } from './explain-match.ts';
import { gateOf } from './gates.ts';
import { rankMatches } from './rank-matches.ts';
import { SCORE_WEIGHTS_PPM, scoreOf } from './score.ts';
import { sectorTermPpm, sizeTermPpm } from './score-terms.ts';
import { arbitraryCandidate, arbitraryNeed, arbitraryPool } from './testing/index.ts';

const RUNS = { numRuns: 500 };

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

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

  it('is never above the coverage: what is not covered is worth nothing', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { scorePpm, coveragePpm } = scoreOf(need, candidate);
        expect(scorePpm).toBeLessThanOrEqual(coveragePpm);
      }),
      RUNS,
    );
  });

  it('counts what is beside coverage exactly in proportion to coverage', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { scorePpm, coveragePpm, contributions } = scoreOf(need, candidate);
        const lines = contributions.filter(({ criterion }) => criterion === 'coverage');
        const beside = BigInt(scorePpm - sum(lines.map(({ pointsPpm }) => pointsPpm)));
        const product = BigInt(besideOnWholePlan(need, candidate)) * BigInt(coveragePpm);
        expect(beside).toBe(product / BigInt(WHOLE_PPM));
      }),
      RUNS,
    );
  });

  it('is exactly the sum of its contributions', () => {
    fc.assert(
      fc.property(arbitraryNeed, arbitraryCandidate, (need, candidate) => {
        const { scorePpm, contributions } = explainMatch(need, candidate);
        expect(sum(contributions.map(({ pointsPpm }) => pointsPpm))).toBe(scorePpm);
        for (const { pointsPpm } of contributions) {
          expect(Number.isInteger(pointsPpm) && pointsPpm >= 0).toBe(true);
        }
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

/** What the four other criteria would give if everything were covered. */
function besideOnWholePlan(need: Need, candidate: Candidate): number {
  return (
    ppmOf(candidate.trackRecordPpm, SCORE_WEIGHTS_PPM.trackRecord) +
    ppmOf(sectorTermPpm(need, candidate), SCORE_WEIGHTS_PPM.sectorExperience) +
    ppmOf(sizeTermPpm(need, candidate), SCORE_WEIGHTS_PPM.sizeFit) +
    ppmOf(candidate.responsivenessPpm, SCORE_WEIGHTS_PPM.responsiveness)
  );
}
