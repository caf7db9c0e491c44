import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RaccordoTheme } from '../theme/raccordo-theme.tsx';
import { QuestionDialog } from './question-dialog.tsx';

function ask(onClose?: () => void): void {
  render(
    <RaccordoTheme env="test">
      <QuestionDialog isOpen title="Cancelli?" {...(onClose ? { onClose } : {})}>
        <button type="button">Cancella</button>
      </QuestionDialog>
    </RaccordoTheme>,
  );
}

describe('a question that stops everything else', () => {
  it('is a dialog named by its question, and no second banner of the page', () => {
    ask(() => {});
    expect(screen.getByRole('dialog', { name: 'Cancelli?' })).toBeVisible();
    expect(screen.queryByRole('banner', { hidden: true })).not.toBeInTheDocument();
  });

  it('closes on Escape when it may go unanswered', async () => {
    let closed = 0;
    ask(() => (closed += 1));
    await userEvent.setup().keyboard('{Escape}');
    expect(closed).toBe(1);
  });

  it('stays when it must be answered', async () => {
    ask();
    await userEvent.setup().keyboard('{Escape}');
    expect(screen.getByRole('dialog', { name: 'Cancelli?' })).toBeVisible();
  });
});
