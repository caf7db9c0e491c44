import { render, screen } from '@testing-library/react';
import { StationSteps, type Step } from './station-steps.tsx';

const STEPS: readonly Step[] = [
  { id: 'firm', label: 'Azienda', state: 'done' },
  { id: 'goals', label: 'Obiettivi', state: 'current' },
  { id: 'sums', label: 'Conti', state: 'todo' },
];

describe('steps as stations', () => {
  it('say which is done and which is the current one', () => {
    render(<StationSteps steps={STEPS} label="Passi" doneText="fatto" />);
    expect(screen.getByRole('list', { name: 'Passi' })).toBeInTheDocument();
    const [firm, goals, sums] = screen.getAllByRole('listitem');
    expect(firm).toHaveTextContent('Azienda, fatto');
    expect(goals).toHaveAttribute('aria-current', 'step');
    expect(sums).not.toHaveAttribute('aria-current');
  });

  it('lets the caller make a link of those that may be reached', () => {
    render(
      <StationSteps
        steps={STEPS}
        label="Passi"
        doneText="fatto"
        renderStep={(step, name) =>
          step.state === 'done' ? <a href={`#${step.id}`}>{name}</a> : name
        }
      />,
    );
    expect(screen.getByRole('link', { name: /^Azienda ?, fatto$/ })).toHaveAttribute(
      'href',
      '#firm',
    );
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
