import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { DataPage } from './data-page.tsx';

const render = pageRenderer('identity', { it: it_, en });
const open = () => render('it', [{ path: 'account/data', element: <DataPage /> }], '/account/data');

const PERSON = { userId: 'u', email: 'ada@example.org', organisations: [] };
const NOBODY_ASKED = { dueAt: null, graceDays: 7, soleOwnerships: [] };
const erasureIs = (erasure: object) =>
  http.get(apiUrl('/account/erasure'), () => HttpResponse.json(erasure));

const server = serveApi(
  http.get(apiUrl('/session'), () => HttpResponse.json({ person: PERSON })),
  http.get(apiUrl('/account'), () => HttpResponse.json({ hasSecondFactor: false })),
  http.get(apiUrl('/account/data'), () =>
    HttpResponse.json({
      items: [
        { category: 'account', records: 1 },
        { category: 'access', records: 4 },
        { category: 'duties', records: 0 },
      ],
    }),
  ),
  erasureIs(NOBODY_ASKED),
);

describe('one’s own data', () => {
  it('are said in words, those there are', async () => {
    open();

    expect(await screen.findByText('I tuoi accessi')).toBeVisible();
    expect(screen.getByText('4 dati')).toBeVisible();
    expect(screen.queryByText('Gli atti')).not.toBeInTheDocument();
  });

  it('are asked for again when the person must prove who they are', async () => {
    server.use(
      http.post(apiUrl('/account/data/export'), () =>
        HttpResponse.json({ code: 'access.sign_in_again' }, { status: 403 }),
      ),
    );
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Scarica i miei dati' }));

    expect(await screen.findByRole('dialog', { name: 'Sei tu?' })).toBeVisible();
  });

  it('go only after what stands in the way is out of it', async () => {
    server.use(
      erasureIs({ ...NOBODY_ASKED, soleOwnerships: [{ organisationId: 'o', name: 'Rossi' }] }),
    );
    open();

    expect(await screen.findByRole('link', { name: 'Apri Rossi' })).toHaveAttribute(
      'href',
      '/it/organisations/o',
    );
    expect(screen.queryByRole('button', { name: 'Cancella il mio account' })).toBeNull();
  });

  it('say what failed, and keep what was typed', async () => {
    server.use(
      http.post(apiUrl('/account/erasure'), () =>
        HttpResponse.json({ code: 'erasure.last_owner' }, { status: 409 }),
      ),
    );
    const user = userEvent.setup();
    open();
    const address = await screen.findByLabelText('Per conferma, scrivi il tuo indirizzo e-mail');
    await user.type(address, 'ada@example.org');
    await user.click(screen.getByRole('button', { name: 'Cancella il mio account' }));

    expect(await screen.findByRole('alert')).toHaveTextContent('Prima passa a qualcuno');
    expect(address).toHaveValue('ada@example.org');
  });
});
