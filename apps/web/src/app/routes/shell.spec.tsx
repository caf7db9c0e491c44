import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { renderApp } from '../testing/render-app.tsx';

serveApi(
  http.get(apiUrl('/programme-statistics'), () =>
    HttpResponse.json({ publishedAgencies: 2000, offersWithEvidence: 1968, briefsMatched: 12 }),
  ),
  http.get(apiUrl('/agencies'), () => HttpResponse.json({ items: [], nextCursor: null, total: 0 })),
  http.get(apiUrl('/agencies/facets'), () =>
    HttpResponse.json({
      capability: [],
      region: [],
      language: [],
      kind: [],
      sector: [],
      size: [],
      remote: [],
    }),
  ),
);

const pageHeading = () => screen.findByRole('heading', { level: 1 });

function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: isOnline });
  act(() => {
    window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  });
}

describe('the shell', () => {
  afterEach(() => window.localStorage.clear());

  it('opens the home page in the language of the address', async () => {
    renderApp('/it');
    expect(await pageHeading()).toHaveTextContent('Prima il bisogno.');
    expect(document.documentElement.lang).toBe('it');
    expect(document.title).toBe('Prima il bisogno, poi l’agenzia · Raccordo');
  });

  it('sends an address without a language to the remembered one', async () => {
    window.localStorage.setItem('raccordo-locale', 'it');
    const { router } = renderApp('/agencies?region=ITC4');
    await pageHeading();
    expect(router.state.location.pathname).toBe('/it/agencies');
    expect(router.state.location.search).toBe('?region=ITC4');
  });

  it('keeps the place, the filters and what is typed when the language changes', async () => {
    const user = userEvent.setup();
    const { router } = renderApp('/it/agencies?region=ITC4');
    await user.type(await screen.findByLabelText('Cerca'), 'ponte');
    const banner = within(screen.getByRole('banner'));
    await user.click(banner.getByRole('link', { name: 'EN, English' }));
    expect(await screen.findByLabelText('Search')).toHaveValue('ponte');
    expect(router.state.location.pathname).toBe('/en/agencies');
    expect(router.state.location.search).toContain('region=ITC4');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(window.localStorage.getItem('raccordo-locale')).toBe('en');
  });

  it('says in words that an address leads nowhere', async () => {
    renderApp('/en/nowhere');
    expect(await pageHeading()).toHaveTextContent('No line runs through here.');
    expect(screen.getByRole('link', { name: 'Back to the start' })).toHaveAttribute('href', '/en');
  });

  it('marks where one is in the navigation', async () => {
    renderApp('/it/agencies');
    await pageHeading();
    const nav = within(screen.getByRole('navigation', { name: 'Principale' }));
    expect(nav.getByRole('link', { name: 'Agenzie' })).toHaveAttribute('aria-current', 'page');
    expect(nav.getByRole('link', { name: 'Per le imprese' })).not.toHaveAttribute('aria-current');
  });

  it('lets the keyboard skip the band', async () => {
    const user = userEvent.setup();
    renderApp('/it');
    await pageHeading();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Vai al contenuto' })).toHaveFocus();
  });

  it('opens the menu, closes it and gives the focus back', async () => {
    const user = userEvent.setup();
    renderApp('/it');
    await pageHeading();
    const button = screen.getByRole('button', { name: 'Menu' });
    await user.click(button);
    const dialog = await screen.findByRole('dialog', { name: 'Menu' });
    await user.click(within(dialog).getByRole('button', { name: 'Chiudi' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(button).toHaveFocus());
  });

  it('remembers the colour scheme somebody chose', async () => {
    const user = userEvent.setup();
    renderApp('/it');
    await pageHeading();
    await user.click(screen.getByRole('button', { name: 'scuro' }));
    expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark');
    expect(window.localStorage.getItem('raccordo-colour-scheme')).toBe('dark');
  });

  it('says that the network is gone, and stops saying it when it is back', async () => {
    renderApp('/it');
    await pageHeading();
    setOnline(false);
    expect(await screen.findByText(/Sei senza rete/)).toBeVisible();
    setOnline(true);
    await waitFor(() => expect(screen.queryByText(/Sei senza rete/)).not.toBeInTheDocument());
  });
});
