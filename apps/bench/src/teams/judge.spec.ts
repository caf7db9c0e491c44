import { AgencyTable, buildProblem } from '@raccordo/teams';
import { generateTeamAgencies } from './agencies.ts';
import { Judge } from './judge.ts';
import { generateTeamNeeds, NEED_KINDS } from './needs.ts';

/** A few of the instances of the bench, small enough for every run of the tests. */
describe('an independent solver of integer programmes', () => {
  it('finds no better team', async () => {
    const judge = await Judge.open();
    const table = AgencyTable.from(generateTeamAgencies(70, 5));
    const values = new Set<number>();
    for (const kind of NEED_KINDS) {
      for (const need of generateTeamNeeds(kind, 4, 31)) {
        const { problem } = buildProblem(table, { need });
        const everybody = Array.from({ length: problem.rows }, (_, row) => row);
        const { ours, judge: judged, isSame } = judge.compare(problem, everybody, 20);
        expect({ kind, judged, ours, isSame }).toMatchObject({ isSame: true });
        expect(judged.optimumPpm).not.toBeNull();
        values.add(ours.coveragePpm);
      }
    }
    expect(values.size).toBeGreaterThan(6);
  });
});
