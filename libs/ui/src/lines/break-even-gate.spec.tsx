import { render, screen } from '@testing-library/react';
import { axisOf, BreakEvenGate, type BreakEvenGateProps } from './break-even-gate.tsx';

describe('the axis', () => {
  it.each([[[104, 171, 118, 196]], [[0.5, 2]], [[157, 157]], [[12_000, 95_000]], [[0, 3]]])(
    'holds %j between four to seven round ticks',
    (figures) => {
      const ticks = axisOf(figures);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(...figures));
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(...figures));
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(8);
    },
  );
});

describe('the gate of the break-even', () => {
  const draw = (props: Partial<BreakEvenGateProps> = {}) => {
    render(
      <BreakEvenGate
        breakEven={{ low: 118, typical: 157, high: 196 }}
        cost={{ low: 104, typical: 131, high: 171 }}
        gateText="pareggio 157 €"
        formatValue={(value) => `${value} €`}
        label="Una richiesta costa da 104 a 171 euro, il pareggio è 157."
        {...props}
      />,
    );
    return screen.getByRole('img');
  };

  it('says itself in a sentence and prints its figures', () => {
    expect(draw()).toHaveAccessibleName(
      'Una richiesta costa da 104 a 171 euro, il pareggio è 157.',
    );
    expect(screen.getByText('pareggio 157 €')).toBeInTheDocument();
    expect(screen.getByText('131 €')).toBeInTheDocument();
  });

  it('runs full up to the gate and dashed beyond it', () => {
    const picture = draw();
    expect(picture.querySelector('.pipe')).toBeInTheDocument();
    expect(picture.querySelector('.missing')).toBeInTheDocument();
    expect(picture.querySelector('.uncertainty')).toBeInTheDocument();
  });

  it('is all full when the whole cost stays under the gate', () => {
    expect(
      draw({ cost: { low: 60, typical: 80, high: 100 } }).querySelector('.missing'),
    ).not.toBeInTheDocument();
  });

  it('is all dashed when even the lowest cost passes the gate', () => {
    const picture = draw({ cost: { low: 200, typical: 240, high: 300 } });
    expect(picture.querySelector('.pipe')).not.toBeInTheDocument();
    expect(picture.querySelector('.missing')).toBeInTheDocument();
  });

  it('stands alone before there is a cost, without a band when the figures are exact', () => {
    const picture = draw({ cost: null, breakEven: { low: 157, typical: 157, high: 157 } });
    expect(picture.querySelector('.uncertainty')).not.toBeInTheDocument();
    expect(picture.querySelector('.ring')).not.toBeInTheDocument();
    expect(picture.querySelector('.gateBar')).toBeInTheDocument();
  });
});
