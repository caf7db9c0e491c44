import { render, screen } from '@testing-library/react';
import { OutsideLink } from './outside-link.tsx';

describe('a link to somewhere else', () => {
  it.each(['https://example.org/caso?x=1', 'http://example.org'])(
    'leads to the web: %s',
    (address) => {
      render(<OutsideLink address={address}>Il sito</OutsideLink>);

      expect(screen.getByRole('link', { name: 'Il sito' })).toHaveAttribute('href', address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)//https://example.org',
    'data:text/html,<p>x</p>',
    'file:///etc/passwd',
    '//elsewhere.example',
    '',
  ])('leads nowhere else: %s', (address) => {
    render(<OutsideLink address={address}>Il sito</OutsideLink>);

    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('Il sito')).toBeVisible();
  });
});
