import { render, screen } from '@testing-library/react';
import { LorenzCurve } from './lorenz-curve.tsx';
import { MeritLine } from './merit-line.tsx';
import { PartLine } from './part-line.tsx';
import { StandingLine } from './standing-line.tsx';

const points = (ppm: number): string => String(ppm / 10_000);

describe('a place among others', () => {
  const draw = (others: readonly number[], own: number | null) => {
    render(
      <StandingLine
        others={others}
        own={own}
        ownText="tu"
        firstText="prima"
        axisText={points}
        label="fra gli altri"
      />,
    );
    return screen.getByRole('img', { name: 'fra gli altri' });
  };

  it('runs from the ten below the last score to the first, with a tick for everybody', () => {
    const picture = draw([500_000, 250_000], 400_000);
    expect(picture.querySelector('.pipe')).toHaveAttribute('x2', '66.6667%');
    expect([...picture.querySelectorAll('.tick')].map((it) => it.getAttribute('x1'))).toEqual([
      '100%',
      '16.6667%',
    ]);
    expect(screen.getByText('20')).toBeInTheDocument();
  });

  it('has no station for somebody who is not ranked', () => {
    expect(draw([500_000], null).querySelector('.ring')).not.toBeInTheDocument();
  });

  it('draws ticks nobody could tell apart once', () => {
    expect(draw([500_000, 400_050, 400_000], null).querySelectorAll('.tick')).toHaveLength(2);
  });

  it('can be drawn of nobody at all', () => {
    expect(draw([], 0).querySelector('.ring')).toHaveAttribute('cx', '0%');
  });
});

describe('attention against merit', () => {
  it('is dashed from what was had to what was deserved', () => {
    render(<MeritLine attention={0.2} merit={0.5} label="poca" />);
    const missing = screen.getByRole('img', { name: 'poca' }).querySelector('.missing');
    expect(missing).toHaveAttribute('x1', '20%');
    expect(missing).toHaveAttribute('x2', '50%');
  });

  it('has nothing missing where attention is enough', () => {
    render(<MeritLine attention={0.6} merit={0.5} label="tanta" />);
    const picture = screen.getByRole('img', { name: 'tanta' });
    expect(picture.querySelector('.missing')).not.toBeInTheDocument();
    expect(picture.querySelector('.gateBar')).toHaveAttribute('x1', '50%');
  });
});

it('draws a part of a sum up to what it could have been', () => {
  render(<PartLine ratio={0.1} most={0.25} label="esperienza" />);
  const picture = screen.getByRole('img', { name: 'esperienza' });
  expect(picture.querySelector('.need')).toHaveAttribute('x2', '25%');
  expect(picture.querySelector('.pipe')).toHaveAttribute('x2', '10%');
});

it('draws how a good divides, point by point, beside equal shares', () => {
  const curve = [
    { populationShare: 0, valueShare: 0 },
    { populationShare: 0.5, valueShare: 0.25 },
    { populationShare: 1, valueShare: 1 },
  ];
  render(
    <LorenzCurve
      curve={curve}
      reference={curve.slice(0, 2)}
      curveText="attenzione"
      referenceText="merito"
      equalText="uguale per tutte"
      label="come si divide"
    />,
  );
  const picture = screen.getByRole('img', { name: 'come si divide' });
  expect(picture.querySelectorAll('.curve')).toHaveLength(2);
  expect(picture.querySelectorAll('.need')).toHaveLength(1);
  expect(picture.querySelector('.equal')).toBeInTheDocument();
});
