import { explainMatch } from '../explain-match.ts';
import { rankMatches } from '../rank-matches.ts';
import { MAPPA_E_INSEGNA, MERIDIANA, OFFICINA_CLIC, OLDANI } from '../testing/index.ts';

const MARKET = [MAPPA_E_INSEGNA, OFFICINA_CLIC, MERIDIANA];

describe('a strategic agency beats the verticals on a broad need', () => {
  it('although each vertical proves its own craft better', () => {
    expect(rankMatches(OLDANI, MARKET)).toEqual({
      kind: 'ranked',
      eligible: 3,
      ranked: [
        { rank: 1, id: 'meridiana', coveragePpm: 692_000, scorePpm: 682_796 },
        { rank: 2, id: 'officina-clic', coveragePpm: 432_000, scorePpm: 374_414 },
        { rank: 3, id: 'mappa-e-insegna', coveragePpm: 120_000, scorePpm: 118_404 },
      ],
      excluded: [],
    });
  });

  describe('and says why', () => {
    const why = explainMatch(OLDANI, MERIDIANA, MARKET);

    it('line by line: 30 hours bought, spent where a minute is worth most', () => {
      expect(
        why.coverage.lines.map((line) => [
          line.capability,
          line.evidence,
          line.status,
          line.coveredMinutes / 60,
          line.coveragePpm,
        ]),
      ).toEqual([
        ['marketing_management', 'verified', 'covered', 12, 240_000],
        ['search_ads', 'shown', 'covered', 6, 192_000],
        ['local_seo', null, 'missing', 0, 0],
        ['email_dem', 'shown', 'covered', 5, 80_000],
        ['landing_pages', 'declared', 'covered', 2, 60_000],
        ['copy_editorial', 'shown', 'covered', 3, 64_000],
        ['analytics_tracking', 'declared', 'partly_money', 1, 16_000],
        ['reporting_attribution', 'verified', 'covered', 1, 40_000],
      ]);
      expect(why.coverage).toMatchObject({
        totalPpm: 692_000,
        moneyAsidePpm: 724_000,
        provenPpm: 616_000,
      });
    });

    it('point by point: what makes the 68.28', () => {
      expect(
        why.contributions.map((part) => [part.capability ?? part.criterion, part.pointsPpm]),
      ).toEqual([
        ['marketing_management', 144_000],
        ['search_ads', 115_200],
        ['local_seo', 0],
        ['email_dem', 48_000],
        ['landing_pages', 36_000],
        ['copy_editorial', 38_400],
        ['analytics_tracking', 9_600],
        ['reporting_attribution', 24_000],
        ['trackRecord', 101_516],
        ['sectorExperience', 83_040],
        ['sizeFit', 55_360],
        ['responsiveness', 27_680],
      ]);
      expect(why.scorePpm).toBe(682_796);
    });

    it('where the 30.8 missing points of the plan are', () => {
      expect(why.gapTotals).toEqual({
        not_offered: 120_000,
        evidence: 156_000,
        money: 32_000,
        capacity: 0,
      });
      expect(why.gaps.map((gap) => [gap.kind, gap.capability, gap.pointsPpm])).toEqual([
        ['not_offered', 'local_seo', 120_000],
        ['evidence', 'search_ads', 48_000],
        ['evidence', 'landing_pages', 40_000],
        ['evidence', 'analytics_tracking', 32_000],
        ['money', 'analytics_tracking', 32_000],
        ['evidence', 'email_dem', 20_000],
        ['evidence', 'copy_editorial', 16_000],
      ]);
    });

    it('who would cover them, and what would lift it most', () => {
      expect(
        why.gapFillers.map(({ capability, fillers }) => [capability, fillers.map(({ id }) => id)]),
      ).toEqual([
        ['local_seo', ['mappa-e-insegna']],
        ['analytics_tracking', ['officina-clic']],
      ]);
      expect(why.counterfactual).toEqual({
        change: { kind: 'verify_offer', capability: 'search_ads' },
        liftPpm: 47_362,
        scorePpm: 730_158,
      });
      expect(why.gateFailures).toEqual([]);
    });
  });
});
