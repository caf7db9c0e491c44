import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import { anAdmin } from '../../../shared/testing/an-admin.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { somePreferences } from '../testing/a-notice.ts';
import { PreferencesPage } from './preferences-page.tsx';

const render = pageRenderer('notifications', { it: it_, en });
const open = () =>
  render(
    'it',
    [{ path: 'account/notifications', element: <PreferencesPage /> }],
    '/account/notifications',
  );

const PATH = apiUrl('/account/notification-preferences');
const sent: { etag: string | null; body: unknown }[] = [];

const server = serveApi(
  anAdmin,
  http.get(PATH, () => HttpResponse.json(somePreferences(), { headers: { etag: '"4"' } })),
  http.put(PATH, async ({ request }) => {
    sent.push({ etag: request.headers.get('if-match'), body: await request.json() });
    return HttpResponse.json(somePreferences(), { headers: { etag: '"5"' } });
  }),
);

describe('what somebody wants to be told', () => {
  beforeEach(() => sent.splice(0));

  it('is changed in one place, in the version that was read', async () => {
    const user = userEvent.setup();
    open();
    const published = within(await screen.findByRole('group', { name: 'Agenzia pubblicata' }));
    await user.selectOptions(published.getByLabelText('Per mail'), 'Nessuna mail');
    await user.click(published.getByLabelText('Fra gli avvisi'));
    await user.click(screen.getByLabelText('Ogni mattina'));
    await user.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByText('Salvato.')).toBeVisible();
    expect(sent).toEqual([
      {
        etag: '"4"',
        body: {
          digest: 'daily',
          kinds: [
            { kind: 'password-changed', inApp: true, mail: 'now' },
            { kind: 'agency-published', inApp: false, mail: 'off' },
            { kind: 'claim-verified', inApp: true, mail: 'digest' },
          ],
        },
      },
    ]);
    await user.click(screen.getByLabelText('Mai'));
    expect(screen.queryByText('Salvato.')).not.toBeInTheDocument();
  });

  it('leaves no choice about the mails of security', async () => {
    open();
    const security = within(await screen.findByRole('group', { name: 'Password cambiata' }));

    expect(security.getByText('Mail sempre, subito')).toBeVisible();
    expect(security.queryByLabelText('Per mail')).not.toBeInTheDocument();
  });

  it('stays as chosen when somebody changed it meanwhile', async () => {
    const user = userEvent.setup();
    server.use(
      http.put(PATH, () => HttpResponse.json({ code: 'precondition.stale' }, { status: 412 }), {
        once: true,
      }),
    );
    open();
    await user.click(await screen.findByLabelText('Ogni mattina'));
    await user.click(screen.getByRole('button', { name: 'Salva' }));

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Ogni mattina')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect(await screen.findByText('Salvato.')).toBeVisible();
  });
});
