import { render, screen } from '@testing-library/react';
import { BudgetBar } from './budget-bar.tsx';
import { CostGates } from './cost-gates.tsx';
import { MonthBand } from './month-band.tsx';
import { SpendCurve } from './spend-curve.tsx';

const text = (value: number): string => String(value);

describe('the pictures of a plan', () => {
  it('gives no room to what gets no money', () => {
    render(
      <BudgetBar
        label="bar"
        parts={[
          { id: 'fees', amount: 3, kind: 'fees' },
          { id: 'seo', amount: 0, kind: 'work' },
        ]}
      />,
    );
    expect(screen.getByRole('img', { name: 'bar' }).children).toHaveLength(1);
  });

  it('draws a cost full up to the gate and dashed beyond, or full without a gate', () => {
    const rows = [{ id: 'a', name: 'A', cost: { low: 80, typical: 100, high: 140 } }];
    const gate = { low: 120, typical: 120, high: 120 };
    const draw = (breakEven: typeof gate | null) => (
      <CostGates rows={rows} breakEven={breakEven} gateText="g" formatValue={text} label="cost" />
    );
    const { rerender } = render(draw(gate));
    const picture = screen.getByRole('img', { name: 'cost' });
    expect(picture.querySelectorAll('.pipe, .missing')).toHaveLength(2);
    rerender(draw(null));
    expect(picture.querySelectorAll('.pipe')).toHaveLength(1);
    expect(picture.querySelectorAll('.missing, .gateBar')).toHaveLength(0);
  });

  it('marks a month only within the months drawn, and one month alone stands', () => {
    const month = { low: 1, typical: 2, high: 3 };
    const draw = (months: number, mark: number) => (
      <MonthBand
        months={Array.from({ length: months }, () => month)}
        most={3}
        mark={{ month: mark, text: 'here' }}
        formatValue={text}
        firstText="month 1"
        label="months"
      />
    );
    const { rerender } = render(draw(3, 2));
    expect(screen.getByText('here')).toHaveAttribute('x', '50%');
    rerender(draw(1, 2));
    expect(screen.queryByText('here')).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'months' }).outerHTML).not.toMatch(/NaN|Infinity/);
  });

  it('puts the point of a curve where the money is', () => {
    render(
      <SpendCurve
        results={[0, 5, 8]}
        mostSpend={200}
        point={{ spend: 100, results: 5, text: '5' }}
        formatSpend={text}
        label="curve"
      />,
    );
    const ring = screen.getByRole('img', { name: 'curve' }).querySelector('.ring');
    expect(ring).toHaveAttribute('cx', '50%');
  });
});
