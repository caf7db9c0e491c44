import { WHOLE_PPM } from '@raccordo/kernel';
import { aNeed } from '@raccordo/planning/testing';
import { CRITERIA, SCORE_WEIGHTS_PPM, scoreOf } from './score.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

describe('the weights of the score', () => {
  it('sum to the whole', () => {
    const total = CRITERIA.reduce((sum, criterion) => sum + SCORE_WEIGHTS_PPM[criterion], 0);
    expect(total).toBe(WHOLE_PPM);
  });

  it('give coverage at least six tenths', () => {
    expect(SCORE_WEIGHTS_PPM.coverage).toBeGreaterThanOrEqual(600_000);
  });
});

describe('the score', () => {
  const need = aNeed({
    lines: needLines({ search_ads: [70, 6], seo: [30, 6] }),
    feeBudgetMinor: null,
    sector: 'F',
    sizeClass: 'small',
  });

  it('adds the lines it covers, and the four other criteria on what it covers', () => {
    const candidate = aCandidate({
      offers: offers({ search_ads: ['shown', 20] }),
      trackRecordPpm: 978_000,
      responsivenessPpm: 812_345,
      sectorExperience: ['F'],
      sizesServed: ['micro'],
    });
    expect(scoreOf(need, candidate)).toEqual({
      scorePpm: 530_497,
      coveragePpm: 560_000,
      contributions: [
        { criterion: 'coverage', capability: 'search_ads', pointsPpm: 336_000 },
        { criterion: 'coverage', capability: 'seo', pointsPpm: 0 },
        { criterion: 'trackRecord', capability: null, pointsPpm: 82_152 },
        { criterion: 'sectorExperience', capability: null, pointsPpm: 67_200 },
        { criterion: 'sizeFit', capability: null, pointsPpm: 22_400 },
        { criterion: 'responsiveness', capability: null, pointsPpm: 22_745 },
      ],
    });
  });

  it('gives the first of the four what rounding each of them down leaves over', () => {
    const [ads, seo] = need.lines;
    const lines = [
      { ...ads!, weightPpm: WHOLE_PPM - 1 },
      { ...seo!, weightPpm: 1 },
    ];
    const allButOne = aCandidate({
      offers: offers({ search_ads: ['verified', 6] }),
      trackRecordPpm: WHOLE_PPM,
      responsivenessPpm: WHOLE_PPM,
      sectorExperience: ['F'],
      sizesServed: ['small'],
    });
    const { scorePpm, contributions } = scoreOf({ ...need, lines }, allButOne);
    // Each loses less than one by itself, and the four together lose less than one as well.
    expect(contributions.slice(2).map(({ pointsPpm }) => pointsPpm)).toEqual([
      149_999 + 3,
      119_999,
      79_999,
      49_999,
    ]);
    expect(scorePpm).toBe(599_999 + 399_999);
  });

  it('is the whole for whoever covers everything and lacks nothing', () => {
    const perfect = aCandidate({
      offers: offers({ search_ads: ['verified', 6], seo: ['verified', 6] }),
      trackRecordPpm: WHOLE_PPM,
      responsivenessPpm: WHOLE_PPM,
      sectorExperience: ['F'],
      sizesServed: ['small'],
    });
    expect(scoreOf(need, perfect).scorePpm).toBe(WHOLE_PPM);
  });
});
