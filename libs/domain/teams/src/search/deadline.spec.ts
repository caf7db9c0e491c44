import { AgencyTable } from '../model/agency-table.ts';
import { buildProblem } from '../model/build-problem.ts';
import { aSmallMarket } from '../testing/index.ts';
import { findTeam } from './find-team.ts';

/** A stopwatch that goes one on each time it is read, and when it stops the search. */
function readings(limit: number) {
  let read = 0;
  return { limits: { stopwatch: () => ++read, deadline: limit }, count: () => read };
}

describe('a deadline', () => {
  const { agencies, request } = aSmallMarket(4, 60);
  const { problem } = buildProblem(AgencyTable.from(agencies), request);
  const unlimited = readings(Number.POSITIVE_INFINITY);
  const best = findTeam(problem, unlimited.limits);

  it('whenever it strikes, leaves a team and a bound the best team keeps', () => {
    const whole = unlimited.count();
    expect(whole).toBeGreaterThan(30);
    for (let limit = 0; limit <= whole; limit += Math.ceil(whole / 40)) {
      const cut = readings(limit);
      const found = findTeam(problem, cut.limits);
      const reached = found.team?.coveragePpm ?? 0;
      expect(reached).toBeGreaterThan(0);
      expect(found.upperPpm).toBeGreaterThanOrEqual(best.team?.coveragePpm ?? 0);
      expect(found.upperPpm).toBeGreaterThanOrEqual(reached);
      if (found.isProven) expect(found).toEqual(best);
      // Every phase looks at the stopwatch and ends: nothing but a few more readings.
      expect(cut.count() - limit).toBeLessThan(20);
    }
  });

  it('that never strikes proves the team', () => {
    expect(best).toMatchObject({ isProven: true, upperPpm: best.team?.coveragePpm });
  });
});
