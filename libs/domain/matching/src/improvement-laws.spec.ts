import fc from 'fast-check';
import { WHOLE_PPM } from '@raccordo/kernel';
import { EVIDENCE_LEVELS } from '@raccordo/agency';
import type { Need } from '@raccordo/planning';
import { aNeed } from '@raccordo/planning/testing';
import type { Candidate, CandidateOffer } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { scoreOf } from './score.ts';
import {
  aCandidate,
  arbitraryCandidate,
  arbitraryNeed,
  arbitraryOffer,
  needLines,
  offers,
} from './testing/index.ts';

const RUNS = { numRuns: 500 };

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

/**
 * Three hours are paid for, all spent on reporting; then one of them goes to advertising, where a
 * minute is worth exactly as much. 300,005 ppm of one line become 100,001 and 200,003 of two.
 */
function worstCase(): { need: Need; before: Candidate; after: Candidate } {
  const [ads, reporting, rest] = needLines({
    search_ads: [30, 3],
    reporting_attribution: [30, 3],
    pr: [40, 3],
  });
  const lines = [
    { ...ads!, weightPpm: 300_005 },
    { ...reporting!, weightPpm: 300_005 },
    { ...rest!, weightPpm: WHOLE_PPM - 2 * 300_005 },
  ];
  const before = aCandidate({
    hourlyRateMinor: 60_00,
    trackRecordPpm: WHOLE_PPM,
    responsivenessPpm: WHOLE_PPM,
    offers: offers({ reporting_attribution: ['verified', 3] }),
  });
  const more = offers({ search_ads: ['verified', 1] });
  return {
    need: aNeed({ lines, feeBudgetMinor: 180_00, sector: null, sizeClass: null }),
    before,
    after: { ...before, offers: [...before.offers, ...more] },
  };
}

describe('improving an agency (an offer more, more hours, better evidence)', () => {
  it('never lowers its coverage or its score when money is no limit', () => {
    fc.assert(
      fc.property(arbitraryNeed, improvement, (need, { before, after }) => {
        const was = coverageOf(need, before).moneyAsidePpm;
        expect(coverageOf(need, after).moneyAsidePpm).toBeGreaterThanOrEqual(was);
        const free = { ...need, feeBudgetMinor: null };
        const score = scoreOf(free, before).scorePpm;
        expect(scoreOf(free, after).scorePpm).toBeGreaterThanOrEqual(score);
      }),
      RUNS,
    );
  });

  it('lowers coverage by one part per million at most, and the score by three, when money binds', () => {
    fc.assert(
      fc.property(arbitraryNeed, improvement, (need, { before, after }) => {
        const was = scoreOf(need, before);
        const is = scoreOf(need, after);
        expect(is.coveragePpm).toBeGreaterThanOrEqual(was.coveragePpm - 1);
        expect(is.scorePpm).toBeGreaterThanOrEqual(was.scorePpm - 3);
      }),
      { numRuns: 3_000 },
    );
  });

  it('can lower them by just that much: the bound is the true one', () => {
    const { need, before, after } = worstCase();
    const [was, is] = [scoreOf(need, before), scoreOf(need, after)];
    expect(is.coveragePpm).toBe(was.coveragePpm - 1);
    expect(is.scorePpm).toBe(was.scorePpm - 3);
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
