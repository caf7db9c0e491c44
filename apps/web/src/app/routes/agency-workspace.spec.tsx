import type { CurrentOrganisation } from '@raccordo/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import {
  aClaimEvidence,
  anOwnCase,
  aProfileDraft,
  aPublishedDraft,
  someEvidence,
  someQuality,
} from '../../features/agency-workspace/testing/workspace-fixtures.ts';
import { anAgencyProfile } from '../../features/agencies/testing/an-agency-profile.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { writeAtOnce } from '../../shared/testing/write-at-once.ts';
import { renderApp } from '../testing/render-app.tsx';

interface Sent {
  readonly path: string;
  readonly body: unknown;
  readonly version: string | null;
}

const sent: Sent[] = [];
const ROOT = '/organisations/o1/agency';

const giving = (path: string, answer: unknown) =>
  http.get(apiUrl(path), () => HttpResponse.json(answer as object));

const keeping = (method: 'post' | 'put', path: string, answer: object, status = 200) =>
  http[method](apiUrl(path), async ({ request }) => {
    const text = await request.text();
    sent.push({
      path: new URL(request.url).pathname.replace('/api/v1', ''),
      body: text === '' ? null : (JSON.parse(text) as unknown),
      version: request.headers.get('if-match'),
    });
    return HttpResponse.json(answer, { status });
  });

const refusing = (path: string, code: string, status: number, violations: object[] = []) =>
  http.post(apiUrl(path), () => HttpResponse.json({ code, violations }, { status }));

/** Somebody signed in, and what they belong to. */
const signedIn = (...organisations: readonly Partial<CurrentOrganisation>[]) => {
  const items = organisations.map((one) => ({ id: 'o1', agencyId: null, ...one }));
  const person = { id: 'u1', name: 'Ada', email: 'ada@example.org', organisations: items };
  return [giving('/session', { person, provider: null })];
};
const OWNER = { kind: 'agency', name: 'Officina Clic', role: 'owner' } as const;

const server = serveApi(
  giving(ROOT, aPublishedDraft()),
  giving(`${ROOT}/quality`, someQuality()),
  giving(`${ROOT}/evidence`, someEvidence()),
  giving(`${ROOT}/cases`, { items: [anOwnCase()] }),
  giving(`${ROOT}/ownership-requests`, { items: [] }),
  giving(`${ROOT}/ownership-candidates`, { items: [] }),
  giving('/organisations/o1/files', { items: [], nextCursor: null }),
  giving(`${ROOT}/suspensions`, {
    agencyName: 'Officina Clic',
    agencySlug: 'officina-clic',
    isSuspended: false,
    suspensions: [],
  }),
);

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the workspace of an agency', () => {
  beforeEach(() => {
    sent.splice(0);
    localStorage.clear();
    server.use(...signedIn(OWNER));
  });

  it.each([
    [
      'nobody',
      [giving('/session', { person: null, provider: null })],
      'Prima entra con il tuo account',
    ],
    [
      'people of a firm',
      signedIn({ kind: 'sme', role: 'owner', name: 'Oldani' }),
      'Porta qui la tua agenzia',
    ],
  ])('is not for %s', async (_who, handlers, words) => {
    server.use(...handlers);
    renderApp('/it/agency');
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'La tua agenzia' })).toBeNull();
  });

  it('is a press away from who acts for a firm of theirs just now', async () => {
    const user = userEvent.setup();
    server.use(...signedIn({ id: 'o0', kind: 'sme', role: 'owner', name: 'Oldani' }, OWNER));
    renderApp('/it/agency');
    expect(await screen.findByText('Adesso agisci per Oldani')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passa a Officina Clic' }));
    expect(
      await screen.findByRole('heading', { name: 'Pubblicata, da controllare' }),
    ).toBeVisible();
  });

  it('is founded with a name, and begins its profile at once', async () => {
    const user = userEvent.setup();
    server.use(
      ...signedIn(),
      keeping('post', '/organisations', { ...OWNER, id: 'o1' }, 201),
      keeping('post', ROOT, aProfileDraft(), 201),
    );
    renderApp('/en/agency');
    await user.click(await screen.findByRole('button', { name: 'Begin the profile' }));
    expect(screen.getByText('Missing')).toBeVisible();
    await user.type(screen.getByLabelText('Name of the agency'), 'Officina Clic');
    await user.type(screen.getByLabelText('VAT number, if you have it at hand'), '02342520159');
    expect(screen.getByText('One digit does not add up. Check the last one.')).toBeVisible();
    await user.type(screen.getByLabelText('VAT number, if you have it at hand'), '{Backspace}8');
    await user.click(screen.getByRole('button', { name: 'Begin the profile' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          path: '/organisations',
          body: { kind: 'agency', name: 'Officina Clic', vatNumber: '02342520158' },
          version: null,
        },
        { path: ROOT, body: null, version: null },
      ]),
    );
  });

  it.each([
    [aProfileDraft(), 'Bozza'],
    [aPublishedDraft(), 'Pubblicata, da controllare'],
    [aPublishedDraft({ reviewReason: 'Siete voi a Lodi?' }), 'Pubblicata, e ti chiediamo qualcosa'],
    [aPublishedDraft({ reviewState: 'rejected', reviewReason: 'No.' }), 'Non approvata'],
    [aPublishedDraft({ state: 'paused', pauseReason: 'Pieni.' }), 'In pausa'],
    [aPublishedDraft({ reviewState: 'approved' }), 'Pubblicata e controllata'],
  ])('says where the profile stands: %#', async (profile, words) => {
    server.use(giving(ROOT, profile));
    renderApp('/it/agency');
    expect(await screen.findByRole('heading', { name: words })).toBeVisible();
    const said = profile.pauseReason ?? profile.reviewReason;
    if (said !== null) expect(screen.getByText(`«${said}»`)).toBeVisible();
  });

  it('says of a draft that takes over a listed agency what the directory shows meanwhile', async () => {
    server.use(giving(ROOT, aProfileDraft({ agencyId: 'a1' })));
    renderApp('/it/agency');
    expect(await screen.findByText(/Nell’elenco c’è ancora la scheda di prima/)).toBeVisible();
  });

  it('says first that it is suspended, and where to appeal', async () => {
    server.use(
      giving(`${ROOT}/suspensions`, {
        agencyName: 'Officina Clic',
        agencySlug: 'officina-clic',
        isSuspended: true,
        suspensions: [
          {
            id: 's1',
            noticeIt: 'Casi non suoi.',
            noticeEn: 'Cases not its own.',
            suspendedAt: '2026-11-01T09:00:00.000Z',
            liftedAt: null,
            liftReason: null,
            appeals: [],
          },
        ],
      }),
    );
    renderApp('/it/agency');
    expect(await screen.findByRole('heading', { name: 'Sospesa' })).toBeVisible();
    expect(screen.getByText('«Casi non suoi.»')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Leggi perché, e fai ricorso' })).toHaveAttribute(
      'href',
      '/it/agency/appeal',
    );
  });

  it('names the changes that would raise the index most, what waits for us last', async () => {
    renderApp('/it/agency');
    const quality = await section('Quanto dice il profilo');
    expect(await quality.findByText('52')).toBeVisible();
    expect(quality.getAllByRole('listitem').map((it) => it.textContent)).toEqual([
      'Prova: SEO+9 punti',
      'Aggiungi un caso recente+5 punti',
      'Metti il logo+3 punti',
    ]);
  });

  it('pauses on the version it read, and explains a version that moved', async () => {
    const user = userEvent.setup();
    server.use(refusing(`${ROOT}/pause`, 'precondition.stale', 412));
    renderApp('/it/agency');
    await user.click(await screen.findByRole('button', { name: 'Metti in pausa' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Metti in pausa' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(/Qualcuno ha cambiato qualcosa/);
    server.use(keeping('post', `${ROOT}/pause`, aPublishedDraft({ state: 'paused' })));
    await user.type(dialog.getByLabelText('Perché, se vuoi'), 'Pieni');
    await user.click(dialog.getByRole('button', { name: 'Metti in pausa' }));
    await waitFor(() =>
      expect(sent).toEqual([{ path: `${ROOT}/pause`, body: { reason: 'Pieni' }, version: '"4"' }]),
    );
  });

  it('saves while one types, and keeps on this device what the server refuses', async () => {
    const user = userEvent.setup();
    server.use(giving(ROOT, aProfileDraft()), keeping('put', ROOT, aProfileDraft({ version: 2 })));
    renderApp('/it/agency/profile/company');
    await writeAtOnce(user, await screen.findByLabelText('Città'), 'Lodi');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      body: { content: { company: { city: 'Lodi' } } },
      version: '"1"',
    });
    server.use(
      http.put(apiUrl(ROOT), () =>
        HttpResponse.json(
          {
            code: 'profile.out_of_bounds',
            violations: [{ path: 'company.headcount', code: 'too_high' }],
          },
          { status: 422 },
        ),
      ),
    );
    await user.type(screen.getByLabelText('Quanti siete'), '2000000');
    expect(await screen.findByText('È troppo alto')).toBeVisible();
    expect(await screen.findByText(/Un campo non torna/)).toBeVisible();
    expect(localStorage.getItem('raccordo.agency-profile.o1')).toContain('2000000');
  });

  it('shows two versions side by side, and overwrites only when told to', async () => {
    const user = userEvent.setup();
    const mine = aProfileDraft();
    const theirs = aProfileDraft({
      version: 7,
      content: { ...mine.content, company: { ...mine.content.company, city: 'Crema' } },
    });
    server.use(
      http.get(apiUrl(ROOT), () => HttpResponse.json(mine), { once: true }),
      giving(ROOT, theirs),
      keeping('put', ROOT, { code: 'precondition.stale', violations: [] }, 412),
    );
    renderApp('/it/agency/profile/company');
    await writeAtOnce(user, await screen.findByLabelText('Città'), 'Lodi');
    const dialog = within(await screen.findByRole('dialog'));
    const row = within(dialog.getByRole('row', { name: /città/ }));
    expect(row.getByText('Crema')).toBeVisible();
    expect(row.getByText('Lodi')).toBeVisible();
    server.use(keeping('put', ROOT, { ...theirs, version: 8 }));
    await user.click(dialog.getByRole('button', { name: 'Tieni la mia' }));
    await waitFor(() =>
      expect(sent.at(-1)).toMatchObject({
        version: '"7"',
        body: { content: { company: { city: 'Lodi' } } },
      }),
    );
  });

  it('says what keeps it from going public, and where each is mended', async () => {
    server.use(giving(ROOT, aProfileDraft()));
    renderApp('/en/agency/profile/publish');
    expect(await screen.findByRole('heading', { name: /things are still missing/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Terms, hourly rate' })).toHaveAttribute(
      'href',
      '/en/agency/profile/terms',
    );
    expect(screen.getByRole('button', { name: 'Publish the profile' })).toBeDisabled();
  });

  it('keeps a case that is refused, with the sentence at its field', async () => {
    const user = userEvent.setup();
    server.use(
      refusing(`${ROOT}/cases`, 'case.out_of_bounds', 422, [{ path: 'link', code: 'website' }]),
    );
    renderApp('/it/agency/cases/new');
    await user.type(await screen.findByLabelText('Titolo'), 'Un forno');
    await user.type(screen.getByLabelText('Dove si vede'), 'forno.example');
    await user.click(screen.getByRole('button', { name: 'Salva il caso' }));
    expect(await screen.findByText(/Non è un indirizzo che si apre/)).toBeVisible();
    expect(screen.getByLabelText('Titolo')).toHaveValue('Un forno');
    expect(screen.getByLabelText('Dove si vede')).toHaveValue('https://forno.example');
  });

  it('says each level with its reason, and answers the examiner with a case', async () => {
    const user = userEvent.setup();
    server.use(
      giving(
        `${ROOT}/evidence`,
        someEvidence({
          claims: [
            aClaimEvidence({
              state: 'more_asked',
              question: 'Chi ha fatto gli annunci?',
              contests: [
                {
                  reason: 'Erano di un’altra.',
                  state: 'open',
                  createdAt: '2026-11-20T09:00:00.000Z',
                  decisionReason: null,
                },
              ],
            }),
          ],
        }),
      ),
      keeping('post', `${ROOT}/claims/search_ads/answer`, {
        capability: 'search_ads',
        state: 'requested',
      }),
    );
    renderApp('/it/agency/evidence');
    const claims = await section('Che cosa dici di saper fare');
    expect(claims.getByText('Un caso di marzo 2026: vale fino al 29 febbraio 2028.')).toBeVisible();
    expect(claims.getByText('«Erano di un’altra.»')).toBeVisible();
    expect(claims.getByText('Chi ha fatto gli annunci?')).toBeVisible();
    await user.type(claims.getByLabelText('La tua risposta'), 'Noi.');
    await user.click(claims.getByRole('button', { name: 'Manda' }));
    await waitFor(() =>
      expect(sent.at(0)).toMatchObject({ body: { caseId: 'c1', message: 'Noi.' } }),
    );
  });

  it('previews the page that everybody sees, without what visitors do on it', async () => {
    server.use(
      giving(ROOT, aPublishedDraft({ hasChanges: true })),
      giving(`${ROOT}/preview`, anAgencyProfile({ slug: 'officina-clic', logoFileId: 'f1' })),
    );
    renderApp('/it/agency/preview');
    expect(await screen.findByText(/Anteprima: così la vedrà un’azienda/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Che cosa sa fare' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Contesta' })).toBeNull();
    // Not public yet: only its own people can open it.
    expect(screen.getByRole('img', { name: /^Logo di/ })).toHaveAttribute(
      'src',
      '/api/v1/organisations/o1/files/f1',
    );
  });

  it('says row by row what a table would change before it changes anything', async () => {
    const user = userEvent.setup();
    const report = {
      isDryRun: true,
      offers: 1,
      cases: 0,
      people: 0,
      rows: [
        { line: 2, kind: 'offer', outcome: 'taken', label: 'SEO', issues: [] },
        {
          line: 3,
          kind: null,
          outcome: 'left_out',
          label: 'x',
          issues: [{ code: 'unknown_kind', column: 'tipo', text: 'fattura' }],
        },
      ],
      changes: [
        {
          path: 'offers.seo',
          kind: 'added',
          before: 'null',
          after: '{"capability":"seo","shareBasisPoints":2000,"hoursPerMonth":12}',
        },
      ],
      profile: aPublishedDraft(),
    };
    server.use(keeping('post', `${ROOT}/import`, report));
    renderApp('/it/agency/import');
    const file = new File(['tipo;capacità'], 'mia.csv', { type: 'text/csv' });
    file.text = () => Promise.resolve('tipo;capacità');
    await screen.findByRole('button', { name: 'Guarda che cosa cambia' });
    await user.upload(document.querySelector('input[type=file]') as HTMLInputElement, file);
    await user.click(screen.getByRole('button', { name: 'Guarda che cosa cambia' }));
    expect(await screen.findByText('lasciata fuori')).toBeVisible();
    expect(screen.getByText(/Non si capisce che cos’è \(tipo\): «fattura»/)).toBeVisible();
    expect(screen.getByRole('row', { name: /Offerte, SEO/ })).toHaveTextContent('ore al mese: 12');
    await user.click(screen.getByRole('button', { name: 'Porta nella bozza' }));
    await waitFor(() =>
      expect(sent.map(({ body }) => (body as { isDryRun: boolean }).isDryRun)).toEqual([
        true,
        false,
      ]),
    );
  });

  it('asks for a listed agency, and says when neither sign is there', async () => {
    const user = userEvent.setup();
    server.use(refusing(`${ROOT}/ownership-requests`, 'ownership.not_shown', 422));
    renderApp('/it/agency/ownership/in-elenco');
    await user.click(await screen.findByRole('button', { name: 'Chiedi questa agenzia' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Nessuno dei due segni/);
    server.use(keeping('post', `${ROOT}/ownership-requests`, {}, 201));
    await user.click(screen.getByRole('button', { name: 'Chiedi questa agenzia' }));
    expect(await screen.findByText(/Ti scriviamo appena abbiamo deciso/)).toBeVisible();
    expect(sent.at(-1)).toMatchObject({ body: { slug: 'in-elenco', message: '' } });
  });
});
