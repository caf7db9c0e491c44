import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import type { Notification } from '../api/notification-types.ts';
import { NoticeBell } from '../components/notice-bell.tsx';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { aNotice } from '../testing/a-notice.ts';
import { NotificationsPage } from './notifications-page.tsx';

const render = pageRenderer('notifications', { it: it_, en });
const open = (locale: 'it' | 'en' = 'it') =>
  render(
    locale,
    [
      {
        path: 'notifications',
        element: (
          <>
            <NoticeBell />
            <NotificationsPage />
          </>
        ),
      },
    ],
    '/notifications',
  );

const LIST = apiUrl('/account/notifications');
let told: readonly Notification[];
let read: unknown[];

const server = serveApi(
  http.get(LIST, () => HttpResponse.json({ items: told, nextCursor: null })),
  http.get(apiUrl('/account/notifications/unread-count'), () =>
    HttpResponse.json({ count: told.filter(({ readAt }) => readAt === null).length }),
  ),
  http.post(apiUrl('/account/notifications/:id/read'), ({ params }) => {
    read.push(params['id']);
    told = told.map((one) => (one.id === params['id'] ? { ...one, readAt: one.createdAt } : one));
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(apiUrl('/account/notifications/read'), async ({ request }) => {
    read.push(await request.json());
    told = told.map((one) => ({ ...one, readAt: one.createdAt }));
    return new HttpResponse(null, { status: 204 });
  }),
);

describe('the notices', () => {
  beforeEach(() => {
    read = [];
    told = [aNotice()];
  });

  it('say what happened and lead there', async () => {
    open();

    expect(await screen.findByRole('link', { name: 'Studio Ponte è pubblicata' })).toHaveAttribute(
      'href',
      '/it/agencies/studio-ponte',
    );
    expect(screen.getByText('Da leggere')).toBeVisible();
  });

  it.each<[Partial<Notification>, string, string]>([
    [
      {
        kind: 'claim-contested',
        params: {
          agencyName: 'A',
          claim: 'seo',
          reason: 'Non è vero',
          answerBy: '2026-03-29T10:00:00Z',
        },
      },
      'Contestato: SEO',
      '29 marzo 2026',
    ],
    [
      { kind: 'claim-verified', params: { agencyName: 'A', claim: 'profile' } },
      'Verificato: il profilo',
      'Di A',
    ],
    [
      { kind: 'two-factor-changed', params: { isOn: false } },
      'Verifica in due passaggi disattivata',
      'basta la password',
    ],
    [
      { kind: 'appeal-decided', params: { agencyName: 'A', isUpheld: true, reason: 'Errore' } },
      'Il ricorso è accolto',
      'non vale più',
    ],
  ])('put a name to what the server says as data (%#)', async (notice, title, body) => {
    told = [aNotice(notice)];
    open();

    const row = within(await screen.findByRole('listitem'));
    expect(row.getByRole('heading', { name: title })).toBeVisible();
    expect(row.getByText(new RegExp(body))).toBeVisible();
    const { reason } = told[0]?.params ?? {};
    if (typeof reason === 'string') expect(row.getByText(reason)).toBeVisible();
  });

  it.each(Object.keys(it_.kind).filter((kind) => kind !== 'digest'))(
    'have words for %s',
    async (kind) => {
      const params = {
        agencyName: 'A',
        claim: 'pr',
        reason: 'R',
        question: 'Q',
        answerBy: '2026-03-29T10:00:00Z',
        decideBy: '2026-03-29T10:00:00Z',
        expiresOn: '2026-03-29T10:00:00Z',
        caseTitle: 'C',
        device: 'Firefox',
        organisationName: 'O',
        adviserName: 'E',
        validDays: 7,
        isOn: true,
        isUpheld: false,
      };
      told = [aNotice({ kind: kind as Notification['kind'], params })];
      open('en');

      const row = await screen.findByRole('listitem');
      expect(row.textContent).not.toMatch(/notice\.|\{\{|undefined/);
    },
  );

  it('are counted in the band until they are read', async () => {
    const user = userEvent.setup();
    told = [aNotice(), aNotice({ id: '01900000-0000-7000-8000-000000000002' })];
    open();
    expect(await screen.findByRole('link', { name: 'Avvisi, 2 da leggere' })).toBeVisible();
    const [first] = await screen.findAllByRole('button', { name: /^Segna come letto:/ });
    if (first !== undefined) await user.click(first);

    expect(await screen.findByRole('link', { name: 'Avvisi, uno da leggere' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Segna tutti come letti' }));
    expect(await screen.findByRole('link', { name: 'Avvisi' })).toBeVisible();
    expect(read).toEqual([told[0]?.id, { upTo: told[0]?.createdAt }]);
    await waitFor(() => expect(screen.queryByText('Da leggere')).not.toBeInTheDocument());
  });

  it('say when there are none', async () => {
    told = [];
    open();

    expect(await screen.findByText('Nessun avviso, per ora.')).toBeVisible();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('say when they cannot be read', async () => {
    server.use(
      http.get(LIST, () => HttpResponse.json({ code: 'access.sign_in_required' }, { status: 401 })),
    );
    open();

    expect(await screen.findByRole('alert')).toHaveTextContent('Per questo serve entrare');
  });
});
