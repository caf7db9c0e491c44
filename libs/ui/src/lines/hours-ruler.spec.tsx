import { render, screen, within } from '@testing-library/react';
import { HoursRuler } from './hours-ruler.tsx';
import { notchesOf, notchHours } from './hours-scale.ts';

describe('the scale of hours', () => {
  it.each([
    [36, 1],
    [60, 1],
    [61, 2],
    [120, 2],
    [300, 5],
    [600, 10],
    [100_000, 100],
  ])('for %d hours gives a notch every %d', (hours, step) => {
    expect(notchHours(hours)).toBe(step);
  });

  it.each([
    [30, 36],
    [36, 36],
    [40, 36],
    [0, 12],
    [12.5, 36.25],
    [143, 300],
  ])('fills its length exactly: %d bought, %d needed', (bought, needed) => {
    const notches = notchesOf(bought, needed);
    const total = Math.max(bought, needed);
    const lengthOf = (kind: string) =>
      notches
        .filter((notch) => notch.kind === kind)
        .reduce((sum, { length }) => sum + length * total, 0);
    expect(lengthOf('bought')).toBeCloseTo(Math.min(bought, needed), 9);
    expect(lengthOf('lacking')).toBeCloseTo(Math.max(0, needed - bought), 9);
    expect(lengthOf('spare')).toBeCloseTo(Math.max(0, bought - needed), 9);
    expect(notches.length).toBeLessThanOrEqual(62);
  });

  it('calls no hour missing while no budget is decided', () => {
    expect(new Set(notchesOf(null, 36).map(({ kind }) => kind))).toEqual(new Set(['needed']));
    expect(new Set(notchesOf(0, 36).map(({ kind }) => kind))).toEqual(new Set(['lacking']));
  });

  it('has no notch when there are no hours', () => {
    expect(notchesOf(0, 0)).toEqual([]);
    expect(notchesOf(null, 0)).toEqual([]);
  });
});

describe('the ruler', () => {
  it('says the whole in one sentence and its parts in a list', () => {
    render(
      <HoursRuler
        bought={30}
        needed={36}
        label="Compri 30 ore, ne servono 36."
        segments={[
          { id: 'a', label: 'Direzione', hours: 12, text: '12' },
          { id: 'b', label: 'Annunci', hours: 24, text: '24' },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: 'Compri 30 ore, ne servono 36.' })).toBeInTheDocument();
    const parts = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(parts.map((part) => part.textContent)).toEqual(['Direzione 12', 'Annunci 24']);
  });

  it('draws only what is needed, and its parts over the whole length, without a budget', () => {
    render(
      <HoursRuler
        bought={null}
        needed={12}
        label="Servono 12 ore."
        segments={[{ id: 'a', label: 'Direzione', hours: 12, text: '12' }]}
      />,
    );
    const notches = [...screen.getByRole('img', { name: 'Servono 12 ore.' }).children];
    expect(notches).toHaveLength(12);
    expect(notches.every((notch) => notch.getAttribute('data-kind') === 'needed')).toBe(true);
    expect(screen.getByRole('list')).toHaveStyle({ width: '100%' });
  });
});
