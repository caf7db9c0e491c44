import { render, screen } from '@testing-library/react';
import { Joint } from './joint.tsx';
import { jointPath, roundedPath } from './joint-path.ts';
import { LineLegend } from './line-legend.tsx';
import { ScoreBar } from './score-bar.tsx';
import { SeverityGlyph } from './severity-glyph.tsx';
import { ShareLine } from './share-line.tsx';

describe('the score, part by part', () => {
  it('leaves the rest to a hundred dashed', () => {
    render(
      <ScoreBar
        label="76,2 su cento"
        parts={[
          { id: 'coverage', ppm: 405_000 },
          { id: 'record', ppm: 118_000 },
        ]}
      />,
    );
    const bar = screen.getByRole('img', { name: '76,2 su cento' });
    expect(bar.querySelectorAll('.notch')).toHaveLength(2);
    expect(bar.querySelector('.rest')).toHaveAttribute('x', '52.3%');
  });

  it('has no rest when the parts are the whole', () => {
    render(<ScoreBar label="cento" parts={[{ id: 'a', ppm: 1_000_000 }]} />);
    expect(screen.getByRole('img').querySelector('.rest')).not.toBeInTheDocument();
  });
});

describe('what an agency does', () => {
  it('draws the proven part full and the declared one hollow after it', () => {
    render(<ShareLine provenRatio={0.3} declaredRatio={0.2} evidence="shown" label="metà" />);
    const line = screen.getByRole('img', { name: 'metà' });
    expect(line.querySelector('.pipe')).toHaveAttribute('x2', '30%');
    expect(line.querySelector('.hollow')).toHaveAttribute('x', '30%');
    expect(line.querySelector('.hollow')).toHaveAttribute('width', '20%');
  });
});

describe('the joint', () => {
  it('is one image with one sentence, whatever the width', () => {
    render(
      <Joint
        label="Tre capacità si uniscono"
        agencies={[
          { name: 'Uno', capabilities: ['A', 'B'] },
          { name: 'Due', capabilities: ['C'] },
        ]}
        result={{ value: '23', unit: ['richieste', 'al mese'], note: 'nota' }}
        ask={{ words: '«Instagram»', note: 'lunga', shortNote: 'corta' }}
      />,
    );
    expect(screen.getAllByRole('img')).toHaveLength(1);
    expect(screen.getByRole('img')).toHaveAccessibleName('Tre capacità si uniscono');
  });

  it('bends at 45 degrees and arrives where it is sent', () => {
    const path = jointPath({ x: 0, y: 0 }, 100, { x: 200, y: 40 }, 10);
    expect(path).toMatch(/^M0\.0,0\.0/);
    expect(path).toMatch(/L200\.0,40\.0$/);
    expect(path).toContain('Q80.0,0.0');
    expect(path).toContain('Q120.0,40.0');
  });

  it('draws a straight line for a row already in place', () => {
    expect(jointPath({ x: 0, y: 5 }, 50, { x: 100, y: 5 }, 10)).not.toContain('NaN');
    expect(roundedPath([], 10)).toBe('');
  });
});

describe('signs beside their words', () => {
  it.each(['blocking', 'attention', 'good'] as const)(
    'hides the %s glyph from readers',
    (severity) => {
      const { container } = render(<SeverityGlyph severity={severity} />);
      expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    },
  );

  it('lists what each drawing means', () => {
    render(
      <LineLegend
        entries={[
          { kind: 'verified', text: 'coperta, verificata' },
          { kind: 'missing', text: 'non coperta' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      'coperta, verificata',
      'non coperta',
    ]);
  });
});
