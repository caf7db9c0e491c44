import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import {
  aClaim,
  anAdminAgency,
  aPersonDetail,
  aProfileToReview,
  aWaiting,
  someTwins,
} from '../../features/curation/testing/curation-fixtures.ts';
import { anAgencyProfile } from '../../features/agencies/testing/an-agency-profile.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { anAdmin } from '../../shared/testing/an-admin.ts';
import { renderApp } from '../testing/render-app.tsx';

interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly version: string | null;
}

const sent: Sent[] = [];
const page = (...items: readonly object[]) => ({ items, nextCursor: null });

/** Keeps what was sent, and answers nothing. */
const keeping = (method: 'post' | 'delete', path: string, answer: object | null = null) =>
  http[method](apiUrl(path), async ({ request }) => {
    const text = await request.text();
    sent.push({
      path: new URL(request.url).pathname.replace('/api/v1', ''),
      body: text === '' ? null : (JSON.parse(text) as unknown),
      version: request.headers.get('if-match'),
    });
    return answer === null ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(answer);
  });

const giving = (path: string, answer: unknown) =>
  http.get(apiUrl(path), () => HttpResponse.json(answer as object));

const claim = aClaim();
const CLAIM = `/admin/claims/${claim.agency.id}/landing_pages`;

const server = serveApi(
  anAdmin,
  giving('/admin/queue', page(aWaiting())),
  giving('/admin/queue/summary', {
    waiting: 14,
    oldestSince: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    openAppeals: 2,
    openTwins: 5,
  }),
  giving(CLAIM, claim),
  keeping('post', `${CLAIM}/decision`, { state: 'verified', version: 4 }),
  giving('/admin/merges', page()),
);

const claimAddress = `/it/admin?kind=claim&id=${claim.agency.id}&capability=landing_pages`;

describe('the screens of admins', () => {
  it.each([
    ['somebody signed out', null, 'Per vedere questa pagina entra con il tuo account.'],
    [
      'who runs nothing here',
      { name: 'Ada', organisations: [], isAdmin: false, needsSecondFactor: false },
      'Questa parte è di chi gestisce Raccordo.',
    ],
  ])('tell %s whose they are', async (_, person, words) => {
    server.use(giving('/session', { person, provider: null }));
    renderApp('/it/admin');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Redazione' })).toBeNull();
  });
});

describe('the queue', () => {
  beforeEach(() => sent.splice(0));

  it('says how much waits, and for how long', async () => {
    renderApp('/it/admin');
    expect(await screen.findByText('in attesa, da 3 giorni la prima')).toBeVisible();
    expect(screen.getByRole('link', { name: 'ricorsi aperti' })).toHaveAttribute(
      'href',
      '/it/admin/appeals',
    );
    const row = await screen.findByRole('link', { name: /Officina Clic/ });
    expect(row).toHaveTextContent('19 ore');
    expect(row).toHaveTextContent('Prova: Landing page');
    expect(row).toHaveTextContent('4,6 punti');
  });

  it('says it when nobody waits, and when it cannot be read', async () => {
    server.use(giving('/admin/queue', page()));
    renderApp('/en/admin');
    expect(await screen.findByText('Nobody is waiting')).toBeVisible();
    expect(screen.queryByText(/Open an entry/)).toBeNull();
  });

  it('shows the server’s refusal with a way to try again', async () => {
    server.use(
      http.get(apiUrl('/admin/queue'), () =>
        HttpResponse.json({ code: 'service.unavailable' }, { status: 503 }),
      ),
    );
    renderApp('/it/admin');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: /Riprova/ })).toBeVisible();
  });

  it('opens a claim with its case and what a verification changes', async () => {
    const user = userEvent.setup();
    const { router } = renderApp('/it/admin');
    await user.click(await screen.findByRole('link', { name: /Officina Clic/ }));
    expect(router.state.location.search).toContain('capability=landing_pages');
    expect(
      await screen.findByRole('heading', { name: 'Officina Clic, Landing page' }),
    ).toBeVisible();
    expect(screen.getByText('Porte e finestre, Bergamo')).toBeVisible();
    expect(screen.getByText('0,8 → 1')).toBeVisible();
    expect(screen.getByText('6 → 21 al mese')).toBeVisible();
  });

  it('verifies on the version that was read, then leaves the claim', async () => {
    const user = userEvent.setup();
    const { router } = renderApp(claimAddress);
    await user.click(await screen.findByRole('button', { name: 'Conferma la decisione' }));
    expect(await screen.findByText('Decisione presa e scritta nel registro.')).toBeVisible();
    expect(sent).toEqual([
      { path: `${CLAIM}/decision`, body: { decision: 'verify', reason: '' }, version: '"3"' },
    ]);
    expect(router.state.location.search).toBe('');
  });

  it('asks why before it rejects', async () => {
    const user = userEvent.setup();
    renderApp(claimAddress);
    await user.click(await screen.findByRole('radio', { name: 'Respingi' }));
    await user.click(screen.getByRole('button', { name: 'Conferma la decisione' }));
    expect(screen.getByText('Scrivi il motivo: l’agenzia deve capire.')).toBeVisible();
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText(/^Motivo/), 'Non è loro.');
    await user.click(screen.getByRole('button', { name: 'Conferma la decisione' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ decision: 'reject', reason: 'Non è loro.' }),
    );
  });

  it('says it when another admin was faster', async () => {
    server.use(
      http.post(apiUrl(`${CLAIM}/decision`), () =>
        HttpResponse.json({ code: 'precondition.stale' }, { status: 412 }),
      ),
    );
    const user = userEvent.setup();
    renderApp(claimAddress);
    await user.click(await screen.findByRole('button', { name: 'Conferma la decisione' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('ricarica la pagina');
  });

  it('offers to a contest only what can be answered', async () => {
    server.use(
      giving(
        CLAIM,
        aClaim({
          state: 'contested',
          contests: [
            {
              id: 'c',
              reason: 'Era di altri.',
              state: 'open',
              createdAt: '2026-11-20T09:00:00Z',
              decisionReason: null,
            },
          ],
        }),
      ),
    );
    renderApp(claimAddress);
    expect(await screen.findByText('Era di altri.')).toBeVisible();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual([
      'dismiss',
      'uphold',
    ]);
  });

  it('shows a profile side by side with what was approved', async () => {
    const profile = aProfileToReview();
    server.use(giving(`/admin/profiles/${profile.organisationId}`, profile));
    renderApp(`/it/admin?kind=profile&id=${profile.organisationId}`);
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('row', { name: /tariffa oraria 58,00.€ 64,00.€/ })).toBeVisible();
    expect(table.getByRole('row', { name: /Offerte, SEO niente ore al mese: 12/ })).toBeVisible();
  });
});

describe('duplicates', () => {
  beforeEach(() => sent.splice(0));

  it('are merged the way that keeps what an agency’s people wrote', async () => {
    const twins = someTwins();
    server.use(
      giving('/admin/duplicates', page(twins)),
      giving('/admin/duplicates/a/b', twins),
      keeping('post', '/admin/merges', { id: 'm' }),
    );
    const user = userEvent.setup();
    renderApp('/it/admin/duplicates?first=a&second=b');
    expect(
      await screen.findByText(/Offerte lasciate fuori.*Pubbliche relazioni|Offerte lasciate fuori/),
    ).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Unita Bottega' }));
    expect(screen.getByRole('button', { name: 'Unisci…' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Bottega Unita' }));
    await user.click(screen.getByRole('button', { name: 'Unisci…' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^Motivo/), 'Stesso sito.');
    await user.click(dialog.getByRole('button', { name: 'Unisci' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ targetId: 'a', sourceId: 'b', reason: 'Stesso sito.' }),
    );
  });
});

describe('people', () => {
  beforeEach(() => sent.splice(0));

  it('are suspended with a reason, on the version read', async () => {
    const person = aPersonDetail();
    server.use(
      giving('/admin/people', page(person)),
      giving('/admin/people/p1', person),
      keeping('post', '/admin/people/p1/suspension'),
    );
    const user = userEvent.setup();
    renderApp('/en/admin/people?id=p1');
    await user.click(await screen.findByRole('button', { name: 'Suspend' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Suspend' })).toBeDisabled();
    await user.type(dialog.getByLabelText(/^Reason/), 'Reported.');
    await user.click(dialog.getByRole('button', { name: 'Suspend' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { path: '/admin/people/p1/suspension', body: { reason: 'Reported.' }, version: '"4"' },
      ]),
    );
  });

  it('who are admins are left to the command line', async () => {
    const person = aPersonDetail({ isAdmin: true });
    server.use(giving('/admin/people', page(person)), giving('/admin/people/p1', person));
    renderApp('/it/admin/people?id=p1');
    expect(await screen.findByText(/solo da riga di comando\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sospendi' })).toBeNull();
  });
});

describe('a suspended agency', () => {
  it('is suspended with a notice in both languages', async () => {
    const agency = anAdminAgency();
    sent.splice(0);
    server.use(
      giving('/admin/agencies', page(agency)),
      giving(`/admin/agencies/${agency.id}/suspensions`, []),
      keeping('post', `/admin/agencies/${agency.id}/suspension`, { id: 's' }),
    );
    const user = userEvent.setup();
    renderApp(`/it/admin/agencies?id=${agency.id}`);
    await user.click(await screen.findByRole('button', { name: 'Sospendi…' }));
    await user.type(screen.getByLabelText(/italiano/), 'Recensioni false.');
    expect(screen.getByRole('button', { name: 'Sospendi' })).toBeDisabled();
    await user.type(screen.getByLabelText(/inglese/), 'False reviews.');
    await user.click(screen.getByRole('button', { name: 'Sospendi' }));
    await waitFor(() =>
      expect(sent[0]?.body).toEqual({ noticeIt: 'Recensioni false.', noticeEn: 'False reviews.' }),
    );
  });

  it.each([
    ['it', 'Recensioni false.'],
    ['en', 'False reviews.'],
  ])('says why on its page, in the reader’s language: %s', async (locale, words) => {
    const suspension = {
      since: '2026-11-20T09:00:00.000Z',
      noticeIt: 'Recensioni false.',
      noticeEn: 'False reviews.',
    };
    server.use(giving('/agencies/studio-esempio', anAgencyProfile({ suspension })));
    renderApp(`/${locale}/agencies/studio-esempio`);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('is found at its new address when it was merged', async () => {
    server.use(
      giving('/agencies/vecchio-nome', anAgencyProfile()),
      giving('/agencies/studio-esempio', anAgencyProfile()),
    );
    const { router } = renderApp('/it/agencies/vecchio-nome');
    await waitFor(() => expect(router.state.location.pathname).toBe('/it/agencies/studio-esempio'));
  });

  it('appeals on a page of its own, once at a time', async () => {
    sent.splice(0);
    const suspension = {
      id: 's',
      noticeIt: 'Recensioni false.',
      noticeEn: 'False reviews.',
      suspendedAt: '2026-11-20T09:00:00.000Z',
      liftedAt: null,
      liftReason: null,
      appeals: [],
    };
    const organisation = { id: 'o1', name: 'Clic', kind: 'agency', role: 'owner' };
    server.use(
      giving('/session', {
        person: { name: 'Ada', organisations: [organisation] },
        provider: null,
      }),
      giving('/organisations/o1/agency/suspensions', {
        agencyName: 'Clic',
        agencySlug: 'clic',
        isSuspended: true,
        suspensions: [suspension],
      }),
      keeping('post', '/organisations/o1/agency/appeals', { id: 'p' }),
    );
    const user = userEvent.setup();
    renderApp('/it/agency/appeal');
    await user.type(await screen.findByLabelText(/Il tuo ricorso/), 'Sono vere.');
    await user.click(screen.getByRole('button', { name: 'Invia il ricorso' }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ text: 'Sono vere.' }));
  });
});
