import { aNeed } from '@raccordo/planning/testing';
import { explainMatch } from '../explain-match.ts';
import { rankMatches } from '../rank-matches.ts';
import { MERIDIANA, needLines, OFFICINA_CLIC } from '../testing/index.ts';

/** A shop whose owner does the marketing and only wants its search campaigns run well. */
const need = aNeed({
  lines: needLines({ search_ads: [100, 10] }),
  feeBudgetMinor: 800_00,
  region: 'ITC4',
  sector: 'G',
  sizeClass: 'micro',
});

describe('a vertical wins a need of one capability', () => {
  it('over a strategic agency that does it too, with weaker proof', () => {
    expect(rankMatches(need, [MERIDIANA, OFFICINA_CLIC])).toMatchObject({
      ranked: [
        { id: 'officina-clic', coveragePpm: 1_000_000, scorePpm: 866_700 },
        { id: 'meridiana', coveragePpm: 800_000, scorePpm: 693_360 },
      ],
    });
  });

  it('with nothing missing and nothing left to gain on coverage', () => {
    expect(explainMatch(need, OFFICINA_CLIC, [MERIDIANA])).toMatchObject({
      coverage: { totalPpm: 1_000_000, moneyAsidePpm: 1_000_000, provenPpm: 1_000_000 },
      gaps: [],
      gapFillers: [],
      counterfactual: null,
    });
  });
});
