import { render, screen } from '@testing-library/react';
import { TeamLines, type TeamLineRow } from './team-lines.tsx';

const row = (id: string, takenBy: readonly number[], coveredRatio = 1): TeamLineRow => {
  return { id, takenBy, coveredRatio, evidence: takenBy.length > 0 ? 'verified' : null };
};

function draw(rows: readonly TeamLineRow[], members: number, lead: number | null) {
  render(
    <TeamLines rows={rows} members={members} lead={lead} isPhone={false} label="la squadra" />,
  );
  const picture = screen.getByRole('img', { name: 'la squadra' });
  return (name: string) => picture.querySelectorAll(`.${name}`).length;
}

describe('the lines of a team', () => {
  it('pass the pill of who takes them, one dot each, and a thread joins lead and others', () => {
    const count = draw([row('a', [0]), row('b', [0]), row('c', [1])], 2, 0);
    expect([count('pill'), count('pillDot'), count('coordination')]).toEqual([2, 3, 1]);
    expect([count('pipe'), count('missing')]).toEqual([3, 0]);
  });

  it('stay broken where nobody takes them, and past what is met', () => {
    const count = draw([row('a', [0], 0.5), row('b', [])], 1, null);
    expect([count('pipe'), count('missing'), count('coordination')]).toEqual([1, 2, 0]);
  });

  it('show a second taker as an interchange of its own', () => {
    const count = draw([row('a', [0, 1]), row('b', [1])], 2, 0);
    expect([count('pill'), count('pillDot')]).toEqual([3, 3]);
  });
});
