import { aNeed } from '@raccordo/planning/testing';
import { coverageOf } from './coverage.ts';
import { explainMatch } from './explain-match.ts';
import { gapFillersOf } from './gap-fillers.ts';
import { aCandidate, needLines, offers } from './testing/index.ts';

const need = aNeed({
  lines: needLines({ search_ads: [70, 6], local_seo: [30, 6] }),
  feeBudgetMinor: 1_000_00,
});
const asked = coverageOf(need, aCandidate({ offers: offers({ search_ads: ['declared', 6] }) }));
const local = (id: string, evidence: 'declared' | 'shown' | 'verified', hours: number, rate = 60) =>
  aCandidate({
    id,
    hourlyRateMinor: rate * 100,
    offers: offers({ local_seo: [evidence, hours] }),
  });
const fillersOf = (...pool: Parameters<typeof gapFillersOf>[2]) =>
  gapFillersOf(need, asked.lines.slice(1), pool).flatMap(({ fillers }) => fillers);

describe('who fills a gap', () => {
  it('is who would cover most of the line, then who costs less, then by id', () => {
    const fillers = fillersOf(
      local('part', 'verified', 3),
      local('dear', 'verified', 6, 90),
      local('b', 'verified', 6),
      local('a', 'verified', 6),
    );
    expect(fillers.map(({ id }) => id)).toEqual(['a', 'b', 'dear']);
    expect(fillers[0]).toEqual({
      id: 'a',
      evidence: 'verified',
      coverableMinutes: 360,
      coveragePpm: 300_000,
    });
  });

  it('is nobody whom the gates refuse', () => {
    expect(fillersOf({ ...local('a', 'verified', 6), minRetainerMinor: 1_500_00 })).toEqual([]);
  });

  it('is nobody who would not do better than what is there', () => {
    const equal = aCandidate({ id: 'x', offers: offers({ search_ads: ['declared', 6] }) });
    const better = aCandidate({ id: 'y', offers: offers({ search_ads: ['shown', 6] }) });
    expect(gapFillersOf(need, asked.lines, [equal, better])).toMatchObject([
      { capability: 'search_ads', fillers: [{ id: 'y' }] },
      { capability: 'local_seo', fillers: [] },
    ]);
  });

  it('is never the agency itself', () => {
    const halfDay = local('self', 'verified', 3);
    const { gapFillers } = explainMatch(need, halfDay, [halfDay]);
    expect(gapFillers.map(({ fillers }) => fillers)).toEqual([[], []]);
  });
});
