import { aNeed } from '@raccordo/planning/testing';
import { explainMatch } from '../explain-match.ts';
import { rankMatches } from '../rank-matches.ts';
import { aCandidate, needLines, offers } from '../testing/index.ts';

/** Two hours of search advertising a month, 500 € of fees at most. */
const need = aNeed({ lines: needLines({ search_ads: [100, 2] }), feeBudgetMinor: 500_00 });
const agency = aCandidate({
  hourlyRateMinor: 60_00,
  minRetainerMinor: 700_00,
  offers: offers({ search_ads: ['verified', 20] }),
});

describe('an agency whose minimum retainer is 700 €', () => {
  it('is refused for a fee budget of 500 €, with both figures', () => {
    expect(rankMatches(need, [agency])).toEqual({
      kind: 'no_agency',
      reasons: [{ reason: 'minimum_retainer', count: 1 }],
      excluded: [
        {
          id: 'meridiana',
          reasons: [
            {
              reason: 'minimum_retainer',
              params: { minRetainerMinor: 700_00, feeBudgetMinor: 500_00 },
            },
          ],
        },
      ],
    });
  });

  it('can still be explained: it would cover everything', () => {
    expect(explainMatch(need, agency)).toMatchObject({
      coverage: { totalPpm: 1_000_000 },
      gateFailures: [{ reason: 'minimum_retainer' }],
    });
  });

  it('is let in at 700 € although two hours would cost 120 €: it bills its minimum', () => {
    expect(rankMatches({ ...need, feeBudgetMinor: 700_00 }, [agency])).toMatchObject({
      ranked: [{ id: 'meridiana', coveragePpm: 1_000_000 }],
    });
  });

  it('is let in while the firm has not decided a budget', () => {
    expect(rankMatches({ ...need, feeBudgetMinor: null }, [agency])).toMatchObject({
      ranked: [{ id: 'meridiana' }],
    });
  });
});
