import { aNeed } from '@raccordo/planning/testing';
import { explainMatch } from '../explain-match.ts';
import { aCandidate, needLines, offers } from '../testing/index.ts';

/** 20 hours of work, 800 € of fees. */
const need = aNeed({
  lines: needLines({ search_ads: [60, 10], landing_pages: [40, 10] }),
  feeBudgetMinor: 800_00,
});

const cannot = aCandidate({
  id: 'cannot',
  hourlyRateMinor: 40_00,
  offers: offers({ search_ads: ['verified', 10] }),
});
const couldForMore = aCandidate({
  id: 'could-for-more',
  hourlyRateMinor: 80_00,
  offers: offers({ search_ads: ['verified', 10], landing_pages: ['verified', 10] }),
});

describe('two agencies that cover the same 60 %', () => {
  const first = explainMatch(need, cannot);
  const second = explainMatch(need, couldForMore);

  it('are equal for this money', () => {
    expect(first.coverage.totalPpm).toBe(600_000);
    expect(second.coverage.totalPpm).toBe(600_000);
    expect(first.scorePpm).toBe(second.scorePpm);
  });

  it('but one cannot do landing pages at all', () => {
    expect(first.coverage.moneyAsidePpm).toBe(600_000);
    expect(first.coverage.lines[1]).toMatchObject({ status: 'missing', evidence: null });
    expect(first.gaps).toEqual([
      {
        kind: 'not_offered',
        capability: 'landing_pages',
        pointsPpm: 400_000,
        extraFeeMinor: null,
      },
    ]);
    expect(first.counterfactual?.change).toEqual({
      kind: 'add_capability',
      capability: 'landing_pages',
      hoursPerMonth: 10,
    });
  });

  it('and the other only not for this money: 800 € more and the plan is covered', () => {
    expect(second.coverage.moneyAsidePpm).toBe(1_000_000);
    expect(second.coverage.lines[1]).toMatchObject({ status: 'partly_money', coveredMinutes: 0 });
    expect(second.gaps).toEqual([
      { kind: 'money', capability: 'landing_pages', pointsPpm: 400_000, extraFeeMinor: 800_00 },
    ]);
    expect(second.counterfactual).toEqual({
      change: { kind: 'raise_budget', extraFeeMinor: 800_00, feeBudgetMinor: 1_600_00 },
      // The lines not paid for, and what else speaks for it on them: 226,700 on a whole plan.
      liftPpm: 240_000 + 90_680,
      scorePpm: second.scorePpm + 330_680,
    });
  });
});
