import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { LinkButton } from './link-button.tsx';

describe('a button that reads like a link', () => {
  it('is a button, named by its label and worked from the keyboard', async () => {
    let opened = 0;
    render(
      <LinkButton label="Perché 1ª, Studio Esempio" onClick={() => (opened += 1)}>
        Perché
      </LinkButton>,
    );
    const user = userEvent.setup();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Perché 1ª, Studio Esempio' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(opened).toBe(1);
  });
});
