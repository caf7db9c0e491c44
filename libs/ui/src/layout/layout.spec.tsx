import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RaccordoTheme } from '../theme/raccordo-theme.tsx';
import { SideSheet } from '../overlays/side-sheet.tsx';
import { Figure } from './figure.tsx';
import { Section } from './section.tsx';
import { SourceNote } from './source-note.tsx';
import { Voice } from './text.tsx';

describe('a section', () => {
  it('is a region named by its heading', () => {
    render(
      <Section title="Le ore" note={<p>Ogni tacca è un’ora.</p>}>
        contenuto
      </Section>,
    );
    expect(screen.getByRole('region', { name: 'Le ore' })).toHaveTextContent('contenuto');
    expect(screen.getByRole('heading', { level: 2, name: 'Le ore' })).toBeInTheDocument();
  });
});

describe('a figure', () => {
  it('reads its number, its unit and its meaning in that order', () => {
    const { container } = render(
      <Figure value="30" unit="su 36 h">
        ore comprate
      </Figure>,
    );
    expect(container).toHaveTextContent(/^30 su 36 h\s?ore comprate$/);
  });
});

describe('words of people', () => {
  it('stand in a quotation with whose they are', () => {
    render(<Voice source="dal brief">«Instagram»</Voice>);
    expect(screen.getByRole('blockquote')).toHaveTextContent('«Instagram»dal brief');
  });
});

describe('where a figure comes from', () => {
  const renderNote = () =>
    render(
      <RaccordoTheme env="test">
        <SourceNote question="da dove viene?" about="il costo">
          Uno studio con nome.
        </SourceNote>
      </RaccordoTheme>,
    );

  it('is asked by a button that says what it asks about', async () => {
    const user = userEvent.setup();
    renderNote();
    await user.click(screen.getByRole('button', { name: 'da dove viene? il costo' }));
    expect(await screen.findByText('Uno studio con nome.')).toBeVisible();
  });

  it('opens and closes from the keyboard', async () => {
    const user = userEvent.setup();
    renderNote();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Uno studio con nome.')).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Uno studio con nome.')).not.toBeInTheDocument());
  });
});

describe('a side sheet', () => {
  it('is a named dialog that closes', async () => {
    const user = userEvent.setup();
    let closings = 0;
    render(
      <RaccordoTheme env="test">
        <SideSheet
          opened
          onClose={() => {
            closings += 1;
          }}
          title="Filtri"
          closeLabel="Chiudi"
          actions={<button type="button">Mostra</button>}
        >
          contenuto
        </SideSheet>
      </RaccordoTheme>,
    );
    expect(await screen.findByRole('dialog', { name: 'Filtri' })).toHaveTextContent('contenuto');
    expect(screen.queryByRole('banner')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Chiudi' }));
    expect(closings).toBe(1);
  });
});
