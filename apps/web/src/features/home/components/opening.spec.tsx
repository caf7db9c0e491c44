import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { Opening } from './opening.tsx';

const renderPage = pageRenderer('home', { it: it_, en });

const ID = '0190a000-0000-7000-8000-000000000001';
const CONTENT = { firm: { name: 'Officina Esempio' } };
let calls: string[] = [];

const server = serveApi(
  http.get(apiUrl('/examples'), () =>
    HttpResponse.json({ items: [{ slug: 'prima' }, { slug: 'seconda' }] }),
  ),
  http.get(apiUrl('/examples/:slug'), ({ params }) =>
    HttpResponse.json({ slug: params['slug'], content: CONTENT }),
  ),
  http.post(apiUrl('/briefs'), async ({ request }) => {
    calls.push(`create ${JSON.stringify(await request.json())}`);
    return HttpResponse.json({ id: ID, version: 1 }, { status: 201, headers: { etag: '"7"' } });
  }),
  http.post(apiUrl('/briefs/:id/submit'), ({ request, params }) => {
    calls.push(`submit ${String(params['id'])} ${request.headers.get('if-match')}`);
    return HttpResponse.json({ id: ID, version: 8 });
  }),
);

const open = () =>
  renderPage(
    'it',
    [
      { index: true, element: <Opening /> },
      { path: ROUTES.brief, element: <p>risultato</p> },
    ],
    '',
  );
const exampleButton = () => screen.findByRole('button', { name: 'Guarda un esempio' });

describe('the example of the opening', () => {
  beforeEach(() => {
    calls = [];
  });

  it('sends the first example as a brief and opens its result', async () => {
    const { router } = open();
    await userEvent.setup().click(await exampleButton());
    expect(await screen.findByText('risultato')).toBeVisible();
    expect(router.state.location.pathname).toBe(`/it/briefs/${ID}`);
    expect(calls).toEqual([`create ${JSON.stringify({ content: CONTENT })}`, `submit ${ID} "7"`]);
  });

  it('says what it is doing, and cannot be asked twice meanwhile', async () => {
    server.use(http.get(apiUrl('/examples'), () => new Promise<never>(() => {})));
    open();
    const button = await exampleButton();
    await userEvent.setup().click(button);
    expect(await screen.findByText(/^Preparo l’esempio/)).toHaveRole('status');
    expect(button).toBeDisabled();
  });

  it('says in words that it failed, and may be tried again', async () => {
    server.use(
      http.post(apiUrl('/briefs/:id/submit'), () =>
        HttpResponse.json({ code: 'service.busy', correlationId: 'ref-1' }, { status: 503 }),
      ),
    );
    open();
    await userEvent.setup().click(await exampleButton());
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/Il servizio è occupato/)).toBeVisible();
    expect(await exampleButton()).toBeEnabled();
  });

  it('leads to the worked example when none is published', async () => {
    server.use(http.get(apiUrl('/examples'), () => HttpResponse.json({ items: [] })));
    const { router } = open();
    await userEvent.setup().click(await exampleButton());
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(router.state.location.pathname + router.state.location.hash).toBe(
      '/it/how-we-rank#example',
    );
    expect(calls).toEqual([]);
  });
});
