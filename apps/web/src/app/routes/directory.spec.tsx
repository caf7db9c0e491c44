import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { AgencyListItem, AgencyPage } from '../../features/agencies/api/agency-types.ts';
import { anAgencyListItem, NO_FACETS } from '../../features/agencies/testing/an-agency-profile.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { renderApp } from '../testing/render-app.tsx';

const asked: URLSearchParams[] = [];

const page = (
  items: readonly AgencyListItem[],
  { nextCursor = null, total = items.length }: Partial<AgencyPage> = {},
): AgencyPage => ({ items, nextCursor, total });

const answering = (answer: (query: URLSearchParams) => AgencyPage) =>
  http.get(apiUrl('/agencies'), ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    return HttpResponse.json(answer(query));
  });

const server = serveApi(
  answering(() => page([anAgencyListItem()])),
  http.get(apiUrl('/agencies/facets'), () => HttpResponse.json(NO_FACETS)),
);

const lastAsked = () => asked.at(-1)?.toString() ?? '';

describe('the directory', () => {
  beforeEach(() => asked.splice(0));

  it('draws an agency with its lines in words', async () => {
    renderApp('/it/agencies');
    const row = within(await screen.findByRole('article', { name: 'Studio Esempio' }));
    expect(row.getByRole('link', { name: 'Studio Esempio' })).toHaveAttribute(
      'href',
      '/it/agencies/studio-esempio',
    );
    expect(
      row.getByRole('img', { name: /^Strategia: 34\s%\sdel lavoro, di cui 34\s% con prove\.$/ }),
    ).toBeVisible();
    expect(row.getByText('Strategica')).toBeVisible();
    expect(row.getByText(/^58\s€\/h$/)).toBeVisible();
    expect(screen.getByText('Un’agenzia')).toBeVisible();
  });

  it('marks a rate that was estimated', async () => {
    server.use(answering(() => page([anAgencyListItem({ estimatedFields: ['hourlyRate'] })])));
    renderApp('/en/agencies');
    expect(await screen.findByText('estimated rate')).toBeVisible();
  });

  it('reads its filters from the address and sends them on', async () => {
    renderApp(
      '/it/agencies?region=ITC4&capability=seo&capability=pr&max=800&remote=true&kind=vertical',
    );
    await screen.findByRole('article');
    expect(lastAsked()).toBe(
      'capability=seo&capability=pr&region=ITC4&remote=true&maxMonthlyMinor=80000&kind=vertical&sort=relevance&limit=20',
    );
    const chosen = within(screen.getByRole('list', { name: 'Filtri scelti' }));
    expect(chosen.getByRole('button', { name: 'Togli il filtro Lombardia' })).toBeVisible();
  });

  it('leaves aside what the address should not hold', async () => {
    renderApp('/it/agencies?region=MARS&max=-3&sort=paid&capability=magic');
    await screen.findByRole('article');
    expect(lastAsked()).toBe('sort=relevance&limit=20');
  });

  it('keeps a chosen filter in the address, with its count beside it', async () => {
    const user = userEvent.setup();
    const { router } = renderApp('/it/agencies');
    const region = await screen.findByLabelText('Dove lavora di persona');
    await within(region).findByRole('option', { name: 'Lombardia (139)' });
    await user.selectOptions(region, 'ITC4');
    await waitFor(() => expect(router.state.location.search).toBe('?region=ITC4'));
    await user.click(await screen.findByRole('button', { name: 'Togli il filtro Lombardia' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('searches after a pause in the typing', async () => {
    renderApp('/it/agencies');
    const field = await screen.findByLabelText('Cerca');
    // In one go: on a busy machine the pause could fall between two letters.
    for (const value of ['m', 'me', 'meri', 'meridiana'])
      fireEvent.change(field, { target: { value } });
    await waitFor(() => expect(lastAsked()).toContain('q=meridiana'));
    expect(asked.filter((query) => query.has('q'))).toHaveLength(1);
  });

  it('fetches more from where it stopped', async () => {
    const user = userEvent.setup();
    server.use(
      answering((query) =>
        query.get('cursor') === 'next'
          ? page([anAgencyListItem({ id: 'b', name: 'Officina Esempio' })], { total: 21 })
          : page([anAgencyListItem()], { nextCursor: 'next', total: 21 }),
      ),
    );
    renderApp('/it/agencies');
    await user.click(await screen.findByRole('button', { name: 'Mostra altre 20' }));
    expect(await screen.findByRole('article', { name: 'Officina Esempio' })).toBeVisible();
    expect(screen.getByRole('article', { name: 'Studio Esempio' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /Mostra altr/ })).not.toBeInTheDocument();
  });

  it('says what to loosen when nothing is left', async () => {
    const user = userEvent.setup();
    server.use(answering((query) => (query.has('q') ? page([]) : page([anAgencyListItem()]))));
    renderApp('/it/agencies?q=zzz&region=ITC4');
    expect(
      await screen.findByText('Nessuna agenzia soddisfa tutte queste condizioni.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Togli il filtro «zzz»' }));
    expect(await screen.findByRole('article', { name: 'Studio Esempio' })).toBeVisible();
  });

  it('waits with its lines in place', async () => {
    server.use(http.get(apiUrl('/agencies'), () => new Promise<never>(() => {})));
    renderApp('/it/agencies');
    expect(await screen.findByText('Cerco le agenzie…')).toBeVisible();
  });

  it('says what went wrong, with a reference, and tries again', async () => {
    const user = userEvent.setup();
    server.use(
      http.get(
        apiUrl('/agencies'),
        () =>
          HttpResponse.json({ code: 'service.failed', correlationId: 'ref-1' }, { status: 500 }),
        { once: true },
      ),
    );
    renderApp('/it/agencies');
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/Da parte nostra qualcosa si è rotto/)).toBeVisible();
    expect(alert.getByText(/ref-1/)).toBeVisible();
    await user.click(alert.getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByRole('article', { name: 'Studio Esempio' })).toBeVisible();
  });

  it('opens the filters in a sheet for phones', async () => {
    const user = userEvent.setup();
    renderApp('/en/agencies?region=ITC4');
    await user.click(await screen.findByRole('button', { name: 'Filters · 1' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('button', { name: 'Show one agency' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });
});
