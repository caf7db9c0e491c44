import { aTeam } from '../testing/a-team-run.ts';
import { pictureRows, workedMinutes } from './team-picture.ts';

describe('the rows of the picture', () => {
  it('keep each member’s lines together and end with what nobody takes', () => {
    const rows = pictureRows(aTeam());
    expect(rows.map(({ id, takenBy }) => [id, takenBy])).toEqual([
      ['marketing_management', [0]],
      ['copy_editorial', [0, 1]],
      ['search_ads', [1]],
      ['pr', []],
    ]);
  });

  it('say how much of each need is met, and by how much work', () => {
    const [, copy, , pr] = pictureRows(aTeam());
    expect(copy).toMatchObject({ coveredRatio: 0.9, minutes: 300, evidence: 'shown' });
    expect(pr).toMatchObject({ coveredRatio: 0, minutes: 0, evidence: null });
  });
});

it('work is what the tasks of a member take', () => {
  expect(workedMinutes(aTeam().members[0]!)).toBe(920);
});
