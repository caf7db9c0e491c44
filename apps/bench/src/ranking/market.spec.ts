import { AgencyIndex } from '@raccordo/ranking';
import { rankMatches } from '@raccordo/matching';
import { generateAgencies } from './agencies.ts';
import { DENSE_NEEDS, generateNeeds, TYPICAL_NEEDS } from './needs.ts';
import { plainAgency, rankPlainObjects } from './plain-objects.ts';

const SIZE = 400;
const LIMIT = 20;

describe('the market of the bench', () => {
  it('is the same every time', () => {
    expect([...generateAgencies(SIZE)]).toEqual([...generateAgencies(SIZE)]);
    expect(generateNeeds()).toEqual(generateNeeds());
  });

  it('has sixty needs whose weights sum to the whole', () => {
    const needs = generateNeeds();
    expect(needs).toHaveLength(TYPICAL_NEEDS + DENSE_NEEDS);
    for (const { need } of needs) {
      expect(need.lines.reduce((sum, line) => sum + line.weightPpm, 0)).toBe(1_000_000);
    }
  });

  it('is ranked alike by matching, by plain objects and by the index', () => {
    const candidates = [...generateAgencies(SIZE)];
    const objects = candidates.map(plainAgency);
    const index = AgencyIndex.from(candidates);
    for (const { need } of generateNeeds()) {
      const outcome = rankMatches(need, candidates, { limit: LIMIT });
      const ranked = outcome.kind === 'ranked' ? outcome.ranked : [];
      const expected = ranked.map(({ id, scorePpm, coveragePpm }) => ({
        id,
        scorePpm,
        coveragePpm,
      }));
      expect(rankPlainObjects(need, objects, LIMIT).ranked).toEqual(expected);
      expect(index.rank(need, { limit: LIMIT }).ranked).toEqual(expected);
    }
  });
});
