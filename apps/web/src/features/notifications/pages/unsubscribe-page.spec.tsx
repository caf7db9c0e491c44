import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { UnsubscribePage } from './unsubscribe-page.tsx';

const render = pageRenderer('notifications', { it: it_, en });
const open = (hash: string) =>
  render('it', [{ path: 'unsubscribe', element: <UnsubscribePage /> }], `/unsubscribe${hash}`);

const SUBSCRIPTION = { list: 'agency-published', address: 'a•••@esempio.it' };
const calls: string[] = [];

const server = serveApi(
  http.all(apiUrl('/unsubscriptions/:token'), ({ request, params }) => {
    calls.push(`${request.method} ${String(params['token'])}`);
    return HttpResponse.json(SUBSCRIPTION);
  }),
);

describe('leaving a list', () => {
  beforeEach(() => calls.splice(0));

  it('takes one press, and none of it happens before', async () => {
    const user = userEvent.setup();
    open('#token=abc.def');
    expect(await screen.findByText(/«Agenzia pubblicata» a a•••@esempio\.it\?/)).toBeVisible();
    expect(calls).toEqual(['GET abc.def']);
    await user.click(screen.getByRole('button', { name: 'Non ricevere più' }));

    expect(await screen.findByText(/^Fatto: «Agenzia pubblicata»/)).toBeVisible();
    expect(calls).toEqual(['GET abc.def', 'POST abc.def']);
  });

  it.each(['', '#token=', '#other=abc'])(
    'says so of a link that brings nothing (%s)',
    async (hash) => {
      open(hash);

      expect(await screen.findByText(/non vale, o non vale più/)).toBeVisible();
      expect(calls).toEqual([]);
    },
  );

  it('says so of a token nobody signed', async () => {
    server.use(
      http.get(apiUrl('/unsubscriptions/:token'), () =>
        HttpResponse.json({ code: 'unsubscribe.invalid' }, { status: 404 }),
      ),
    );
    open('#token=forged.x');

    expect(await screen.findByText(/non vale, o non vale più/)).toBeVisible();
  });
});
