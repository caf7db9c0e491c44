import { aNeed } from '@raccordo/planning/testing';
import { applyExposure } from '../exposure.ts';
import { rankMatches } from '../rank-matches.ts';
import { aCandidate, needLines, offers } from '../testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [70, 10], landing_pages: [30, 4] }),
  feeBudgetMinor: 2_000_00,
});
const both = offers({ search_ads: ['verified', 20], landing_pages: ['verified', 20] });
const agency = (id: string, responsivenessPpm: number, offered = both) =>
  aCandidate({ id, responsivenessPpm, offers: offered });

/** Six do the same work; how readily they answer is worth at most five points. */
const market = [
  agency('aurora', 1_000_000),
  agency('bussola', 950_000),
  agency('cardine', 900_000),
  agency('delta', 850_000),
  agency('esagono', 800_000),
  agency('filigrana', 500_000),
  agency('goccia', 800_000, offers({ search_ads: ['verified', 20] })),
];

describe('near-equal agencies', () => {
  const outcome = rankMatches(need, market);
  const ranked = outcome.kind === 'ranked' ? outcome.ranked : [];
  const neverShown = new Map([
    ['delta', 40],
    ['esagono', 40],
    ['goccia', 0],
  ]);

  it('are still in one order by the formula', () => {
    expect(ranked.map(({ id, scorePpm }) => [id, scorePpm])).toEqual([
      ['aurora', 836_700],
      ['bussola', 834_200],
      ['cardine', 831_700],
      ['delta', 829_200],
      ['esagono', 826_700],
      ['filigrana', 811_700],
      ['goccia', 578_690],
    ]);
  });

  it('give the last place of the shortlist to the one nobody has seen, and mark it', () => {
    const shown = applyExposure(ranked, neverShown);
    expect(shown.map(({ id, rank, isExposureSlot }) => [id, rank, isExposureSlot])).toEqual([
      ['aurora', 1, false],
      ['bussola', 2, false],
      ['cardine', 3, false],
      ['delta', 4, false],
      ['filigrana', 6, true],
      ['esagono', 5, false],
      ['goccia', 7, false],
    ]);
  });

  it('leave where it is an agency that is not near-equal, however little it was shown', () => {
    const onlyGocciaUnseen = new Map(market.map(({ id }) => [id, id === 'goccia' ? 0 : 10]));
    expect(applyExposure(ranked, onlyGocciaUnseen).map(({ id }) => id)).toEqual(
      ranked.map(({ id }) => id),
    );
  });
});
