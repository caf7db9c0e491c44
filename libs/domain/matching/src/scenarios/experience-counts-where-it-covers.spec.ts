import { aNeed } from '@raccordo/planning/testing';
import { rankMatches } from '../rank-matches.ts';
import { scoreOf } from '../score.ts';
import { aCandidate, needLines, offers } from '../testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [55, 10], landing_pages: [35, 6], seo: [10, 4] }),
  feeBudgetMinor: null,
  sector: 'F',
  sizeClass: 'micro',
});

/** All one may wish for, on a tenth of the plan. */
const excellentOnLittle = aCandidate({
  id: 'excellent-on-little',
  trackRecordPpm: 1_000_000,
  responsivenessPpm: 1_000_000,
  sectorExperience: ['F'],
  sizesServed: ['micro'],
  offers: offers({ seo: ['verified', 10] }),
});
/** New and never in building, on more than a third of it. */
const newOnMore = aCandidate({
  id: 'new-on-more',
  offers: offers({ landing_pages: ['verified', 10] }),
});

describe('experience, track record, size and answering', () => {
  it('do not lift an agency that covers a tenth above one that covers a third', () => {
    expect(rankMatches(need, [excellentOnLittle, newOnMore])).toMatchObject({
      ranked: [
        { id: 'new-on-more', coveragePpm: 350_000, scorePpm: 289_345 },
        { id: 'excellent-on-little', coveragePpm: 100_000, scorePpm: 100_000 },
      ],
    });
  });

  it('decide between two that cover the same', () => {
    const known = { ...newOnMore, id: 'known-on-more', sectorExperience: ['F' as const] };
    expect(rankMatches(need, [newOnMore, known])).toMatchObject({
      ranked: [
        { id: 'known-on-more', coveragePpm: 350_000, scorePpm: 331_345 },
        { id: 'new-on-more', coveragePpm: 350_000, scorePpm: 289_345 },
      ],
    });
  });

  it('are worth nothing where nothing is covered', () => {
    const elsewhere = { ...excellentOnLittle, offers: offers({ pr: ['verified', 10] }) };
    const { scorePpm, contributions } = scoreOf(need, elsewhere);
    expect(scorePpm).toBe(0);
    expect(contributions.filter(({ pointsPpm }) => pointsPpm !== 0)).toEqual([]);
  });
});
