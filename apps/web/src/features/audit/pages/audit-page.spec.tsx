import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import type { ActSummary, Verification } from '../api/audit-types.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { anAct, anActSummary } from '../testing/an-act.ts';
import { AuditPage } from './audit-page.tsx';

const render = pageRenderer('audit', { it: it_, en });
const open = (locale: 'it' | 'en', query = '') =>
  render(locale, [{ path: 'admin/audit', element: <AuditPage /> }], `/admin/audit${query}`);

const asked: URLSearchParams[] = [];
const answering = (items: readonly ActSummary[], nextCursor: string | null = null) =>
  http.get(apiUrl('/admin/audit/acts'), ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ items, nextCursor });
  });

const verified = (verification: Partial<Verification>) =>
  http.post(apiUrl('/admin/audit/verification'), () =>
    HttpResponse.json({
      isIntact: true,
      count: null,
      headHash: null,
      brokenAt: null,
      reason: null,
      ...verification,
    }),
  );

const server = serveApi(
  answering([anActSummary()]),
  http.get(apiUrl('/admin/audit/actions'), () =>
    HttpResponse.json({ actions: ['agency.suspended', 'claim.approved'] }),
  ),
  http.get(apiUrl('/admin/audit/acts/7'), () => HttpResponse.json(anAct())),
  verified({ count: 812, headHash: 'c'.repeat(64) }),
);

const lastAsked = () => asked.at(-1)?.toString() ?? '';

describe('the log', () => {
  beforeEach(() => asked.splice(0));

  it('says who did what to what, when and why', async () => {
    open('it');
    const row = within(await screen.findByRole('article', { name: 'Agenzia sospesa' }));

    expect(row.getByText('Nessuna risposta da novanta giorni')).toBeVisible();
    expect(row.getByText('n. 7')).toBeVisible();
    expect(row.getByRole('button', { name: 'Solo gli atti di Ada Bianchi' })).toBeVisible();
    expect(row.getByRole('button', { name: 'Solo gli atti su a1' })).toBeVisible();
  });

  it.each<[Partial<ActSummary>, string]>([
    [{ actorKind: 'system', actorId: null, actorName: null, actorLabel: 'retention' }, 'retention'],
    [{ actorKind: 'system', actorId: null, actorName: null }, 'the program'],
    [{ actorName: null }, 'somebody since erased'],
  ])('names who acted, whoever it was (%j)', async (actor, name) => {
    server.use(answering([anActSummary(actor)]));
    open('en');

    expect(await screen.findByText(name)).toBeVisible();
  });

  it('calls an action nobody named as the log does', async () => {
    server.use(answering([anActSummary({ action: 'claim.approved', objectKind: 'claim' })]));
    open('en');

    expect(await screen.findByRole('article', { name: 'claim.approved' })).toBeVisible();
  });

  it('narrows by action, and by who and what it was about', async () => {
    const user = userEvent.setup();
    const { router } = open('it');
    const action = await screen.findByLabelText('Che cosa');
    await within(action).findByRole('option', { name: 'Agenzia sospesa' });
    await user.selectOptions(action, 'agency.suspended');
    await waitFor(() => expect(lastAsked()).toBe('action=agency.suspended&limit=25'));
    await user.click(await screen.findByRole('button', { name: 'Solo gli atti su a1' }));
    await waitFor(() =>
      expect(lastAsked()).toBe('action=agency.suspended&objectKind=agency&objectId=a1&limit=25'),
    );
    await user.click(screen.getByRole('button', { name: 'Solo gli atti di Ada Bianchi' }));
    await waitFor(() => expect(lastAsked()).toContain(`actorId=${anActSummary().actorId ?? ''}`));
    await user.click(screen.getByRole('button', { name: 'Togli i filtri' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('asks for the days in its address', async () => {
    open('en', '?from=2026-03-01&until=2026-03-31');
    await screen.findByRole('article');

    expect(asked[0]?.get('from')).toBe(new Date(2026, 2, 1).toISOString());
    expect(asked[0]?.get('until')).toBe(new Date(2026, 3, 1).toISOString());
    expect(screen.getByLabelText('From')).toHaveValue('2026-03-01');
  });

  it('shows before and after side by side, what changed first', async () => {
    const user = userEvent.setup();
    open('en');
    await user.click(
      await screen.findByRole('button', { name: 'Before and after of act 7: Agency suspended' }),
    );
    const sheet = within(await screen.findByRole('dialog', { name: 'Act no. 7' }));
    const rows = (await sheet.findAllByRole('row')).map(({ textContent }) => textContent);

    expect(rows).toEqual([
      'FieldBeforeAfter',
      'status changedpublishedsuspended',
      'nameOfficina ClicOfficina Clic',
    ]);
    expect(sheet.getByText('b'.repeat(64))).toBeVisible();
  });

  it('fetches earlier acts from where it stopped', async () => {
    const user = userEvent.setup();
    server.use(
      http.get(apiUrl('/admin/audit/acts'), ({ request }) =>
        new URL(request.url).searchParams.get('cursor') === 'next'
          ? HttpResponse.json({ items: [anActSummary({ seq: 6 })], nextCursor: null })
          : HttpResponse.json({ items: [anActSummary()], nextCursor: 'next' }),
      ),
    );
    open('en');
    await user.click(await screen.findByRole('button', { name: 'Show earlier ones' }));

    expect(await screen.findByText('no. 6')).toBeVisible();
    expect(screen.getByText('no. 7')).toBeVisible();
  });

  it('says that the log is whole', async () => {
    const user = userEvent.setup();
    open('en');
    await user.click(await screen.findByRole('button', { name: 'Verify' }));

    expect(await screen.findByText('The log is whole: 812 acts.')).toBeVisible();
    expect(screen.getByText(`Last fingerprint: ${'c'.repeat(64)}`)).toBeVisible();
  });

  it.each(['missing', 'misplaced', 'unlinked', 'edited', 'replaced', 'cut'] as const)(
    'says where and how it is not (%s)',
    async (reason) => {
      const user = userEvent.setup();
      server.use(verified({ isIntact: false, brokenAt: 407, reason }));
      open('it');
      await user.click(await screen.findByRole('button', { name: 'Verifica' }));

      expect(await screen.findByText('Il registro non è intero dall’atto n. 407.')).toBeVisible();
      expect(screen.getByText(it_.verify.reason[reason])).toBeVisible();
    },
  );

  it('exports what is shown', async () => {
    open('en', '?action=agency.suspended');

    expect(await screen.findByRole('link', { name: 'table (CSV)' })).toHaveAttribute(
      'href',
      '/api/v1/admin/audit/export?action=agency.suspended&format=csv',
    );
  });

  it.each([
    ['', 'Ancora nessun atto.'],
    ['?action=agency.deleted', 'Nessun atto con questi filtri.'],
  ])('says that there is nothing (%j)', async (query, text) => {
    server.use(answering([]));
    open('it', query);

    expect(await screen.findByText(text)).toBeVisible();
  });

  it('says what went wrong', async () => {
    server.use(
      http.get(apiUrl('/admin/audit/acts'), () =>
        HttpResponse.json({ code: 'access.forbidden' }, { status: 403 }),
      ),
    );
    open('en');

    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
