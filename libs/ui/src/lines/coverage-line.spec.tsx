import { render, screen } from '@testing-library/react';
import { CoverageLine, type CoverageLineProps } from './coverage-line.tsx';

function draw(props: Partial<CoverageLineProps>) {
  render(<CoverageLine coveredRatio={1} evidence="verified" label="una riga" {...props} />);
  const picture = screen.getByRole('img', { name: 'una riga' });
  const part = (name: string) => picture.querySelector(`.${name}`);
  return { picture, part };
}

describe('a line of coverage', () => {
  it('is a full pipe with a white eye when verified', () => {
    const { part } = draw({ evidence: 'verified' });
    expect(part('pipe')).toBeInTheDocument();
    expect(part('eye')).toBeInTheDocument();
    expect(part('missing')).not.toBeInTheDocument();
  });

  it('ends in a ring when shown', () => {
    const { part } = draw({ evidence: 'shown' });
    expect(part('pipe')).toBeInTheDocument();
    expect(part('ring')).toBeInTheDocument();
  });

  it('is hollow, without a station, when only declared', () => {
    const { part } = draw({ evidence: 'declared' });
    expect(part('hollow')).toBeInTheDocument();
    expect(part('ring')).not.toBeInTheDocument();
    expect(part('eye')).not.toBeInTheDocument();
  });

  it('treats no evidence as a word given', () => {
    const { part } = draw({ evidence: null });
    expect(part('hollow')).toBeInTheDocument();
    expect(part('pipe')).not.toBeInTheDocument();
  });

  it('breaks where it is missing, right after what is covered', () => {
    const { part } = draw({ coveredRatio: 0.4 });
    expect(part('pipe')).toHaveAttribute('x2', '40%');
    expect(part('missing')).toHaveAttribute('x1', '40%');
    expect(part('missingEnd')).toBeInTheDocument();
  });

  it('hatches what the money does not buy, and only the rest is missing', () => {
    const { part } = draw({ coveredRatio: 0.4, beyondBudgetRatio: 0.35 });
    expect(part('beyond')).toHaveAttribute('x', '40%');
    expect(part('beyond')).toHaveAttribute('width', '35%');
    expect(part('missing')).toHaveAttribute('x1', '75%');
  });

  it('has nothing missing where nothing is asked', () => {
    const { part } = draw({ coveredRatio: 0.4, hasNeed: false });
    expect(part('missing')).not.toBeInTheDocument();
    expect(part('hairline')).toBeInTheDocument();
  });

  it.each([
    [1.7, '100%'],
    [0.123456789, '12.3457%'],
  ])('keeps a ratio of %d inside the drawing', (coveredRatio, x2) => {
    expect(draw({ coveredRatio }).part('pipe')).toHaveAttribute('x2', x2);
  });

  it('draws nothing covered for a negative ratio', () => {
    const { part } = draw({ coveredRatio: -1 });
    expect(part('pipe')).not.toBeInTheDocument();
    expect(part('missing')).toHaveAttribute('x1', '0%');
  });

  it('is hidden from assistive tools when the row says it in words', () => {
    const { container } = render(<CoverageLine coveredRatio={1} evidence="shown" label={null} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });
});
