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

  it('adds the lines it covers and the four other criteria', () => {
    const candidate = aCandidate({
      offers: offers({ search_ads: ['shown', 20] }),
      trackRecordPpm: 978_000,
      responsivenessPpm: 812_345,
      sectorExperience: ['F'],
      sizesServed: ['micro'],
    });
    expect(scoreOf(need, candidate)).toEqual({
      scorePpm: 683_317,
      coveragePpm: 560_000,
      contributions: [
        { criterion: 'coverage', capability: 'search_ads', pointsPpm: 336_000 },
        { criterion: 'coverage', capability: 'seo', pointsPpm: 0 },
        { criterion: 'trackRecord', capability: null, pointsPpm: 146_700 },
        { criterion: 'sectorExperience', capability: null, pointsPpm: 120_000 },
        { criterion: 'sizeFit', capability: null, pointsPpm: 40_000 },
        { criterion: 'responsiveness', capability: null, pointsPpm: 40_617 },
      ],
    });
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
