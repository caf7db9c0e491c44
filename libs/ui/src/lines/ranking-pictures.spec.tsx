import { render, screen } from '@testing-library/react';
import { PlaceMoves } from './place-moves.tsx';
import { StackedStations } from './stacked-stations.tsx';

describe('places before and after', () => {
  const draw = () => {
    render(
      <PlaceMoves
        places={3}
        shortlist={2}
        moves={[
          { id: 'stays', before: 1, after: 1 },
          { id: 'falls', before: 2, after: 3 },
          { id: 'comes', before: 8, after: 2 },
          { id: 'leaves', before: 3, after: null },
          { id: 'below', before: 9, after: 7 },
        ]}
        label="Una resta, una scende, una entra, una esce."
      />,
    );
    return screen.getByRole('img');
  };

  it('says itself in a sentence', () => {
    expect(draw()).toHaveAccessibleName('Una resta, una scende, una entra, una esce.');
  });

  it('tells by its stroke who stays, who moves and who comes or leaves', () => {
    const picture = draw();
    expect(picture.querySelectorAll('.need')).toHaveLength(1);
    expect(picture.querySelectorAll('.thread')).toHaveLength(1);
    expect(picture.querySelectorAll('.missing')).toHaveLength(2);
  });

  it('puts a station only where there is a place', () => {
    expect(draw().querySelectorAll('circle')).toHaveLength(6);
  });
});

describe('stacked stations', () => {
  it('draw one station each, and print what a stack holds', () => {
    render(
      <StackedStations
        stacks={[
          { text: '0', count: 12 },
          { text: '1–2', count: 3 },
          { text: '3–5', count: 0 },
        ]}
        label="Dodici fermi, tre mossi."
      />,
    );
    expect(screen.getByRole('img').querySelectorAll('circle')).toHaveLength(15);
    expect(screen.getByText('1–2')).toBeInTheDocument();
  });

  it('stand without anything to stack', () => {
    render(<StackedStations stacks={[]} label="Niente." />);
    expect(screen.getByRole('img', { name: 'Niente.' })).toBeInTheDocument();
  });
});
