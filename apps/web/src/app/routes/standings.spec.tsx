import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { capabilityOf } from '@raccordo/taxonomy';
import {
  aMove,
  anExposure,
  aPage,
  aRealNeed,
  aStanding,
  aSummary,
  someDemand,
  somePartners,
} from '../../features/standings/testing/a-standing.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { renderApp } from '../testing/render-app.tsx';

const base = '/organisations/o1/where-i-stand';
const asked: URLSearchParams[] = [];
const workingFor = (organisations: readonly object[]) =>
  http.get(apiUrl('/session'), () =>
    HttpResponse.json({ person: { name: 'Ada', organisations }, provider: null }),
  );

const server = serveApi(
  workingFor([{ id: 'o1', kind: 'agency', role: 'member', name: 'Officina Clic' }]),
  http.get(apiUrl(base), ({ request }) => {
    const kind = new URL(request.url).searchParams.get('kind');
    return HttpResponse.json(aPage(kind === 'typical' ? [aSummary()] : []));
  }),
  http.get(apiUrl(`${base}/demand`), ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return HttpResponse.json(someDemand());
  }),
  http.get(apiUrl(`${base}/exposure`), () => HttpResponse.json(anExposure())),
  http.get(apiUrl(`${base}/partners`), () => HttpResponse.json(somePartners())),
  http.get(apiUrl(`${base}/needs/serramenti`), () => HttpResponse.json(aStanding())),
);

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('where an agency stands', () => {
  it('says with which kinds of agency it makes a team, and when it is too early to', async () => {
    renderApp('/it/agency/where-i-stand');
    const partners = await section('Con chi faresti squadra');
    expect(await partners.findByText(/^Eri in 9 squadre, negli ultimi 90 giorni/)).toBeVisible();
    const [first, second] = partners.getAllByRole('listitem');
    expect(first).toHaveTextContent('agenzia strategica7 volte guidava7 squadre');
    expect(second).toHaveTextContent('SEOagenzia verticalenon guidava maiuna squadra');

    server.use(
      http.get(apiUrl(`${base}/partners`), () =>
        HttpResponse.json(somePartners({ teams: null, partners: [] })),
      ),
    );
    renderApp('/en/agency/where-i-stand');
    const early = await section('With whom you would make a team');
    expect(await early.findByText('Still too few teams to say.')).toBeVisible();
  });

  it('says place, points and the one thing that would lift most', async () => {
    renderApp('/it/agency/where-i-stand');
    const typical = await section('Bisogni tipici');
    expect(await typical.findByRole('link', { name: 'Serramenti Valserena' })).toHaveAttribute(
      'href',
      '/it/agency/where-i-stand/serramenti',
    );
    expect(typical.getByText('2ª su 35')).toBeVisible();
    expect(typical.getByText('63,06 punti')).toBeVisible();
    expect(typical.getByText(/^\+1,44 punti: SEO.*Saresti 1ª su 35\.$/)).toBeVisible();
  });

  it('says why there are no real needs, and of those there are never who asked', async () => {
    renderApp('/it/agency/where-i-stand');
    expect(
      await (await section('Bisogni veri')).findByText('Nessun bisogno da mostrare, per ora.'),
    ).toBeVisible();
    server.use(
      http.get(apiUrl(base), () =>
        HttpResponse.json(
          aPage([aSummary({ need: aRealNeed(), position: null, gate: 'minimum_retainer' })]),
        ),
      ),
    );
    renderApp('/en/agency/where-i-stand');
    const real = await section('Real needs');
    expect(await real.findByRole('link', { name: 'Another trade' })).toBeVisible();
    expect(real.getByText(/North-west.*March 2026/)).toBeVisible();
    expect(real.getByText('Out')).toBeVisible();
    expect(real.getByText('Minimum retainer above the budget')).toBeVisible();
  });

  it('says what is scarce, and asks again for another region', async () => {
    const user = userEvent.setup();
    renderApp('/it/agency/where-i-stand');
    const demand = await section('Domanda e offerta');
    const tracking = capabilityOf('analytics_tracking').name.it;
    expect(
      await demand.findByText(
        `Italia, ${tracking}: la chiedono 14 brief; agenzie che la sanno provare: 3.`,
      ),
    ).toBeVisible();
    await user.selectOptions(demand.getByRole('combobox', { name: 'Dove' }), 'Veneto');
    await waitFor(() => expect(asked.at(-1)?.toString()).toBe('days=90&region=ITH3'));
    await user.click(demand.getByRole('button', { name: /^Le cifre in tabella/ }));
    const pr = within(
      demand.getByRole('row', { name: new RegExp(`^${capabilityOf('pr').name.it}`) }),
    );
    expect(pr.getAllByText('poche')).toHaveLength(2);
  });

  it('holds the attention received against merit', async () => {
    renderApp('/it/agency/where-i-stand');
    const shown = await section('Quanto ti mostriamo');
    expect(await shown.findByRole('img', { name: /Attenzione 3,1.*merito 2,9/ })).toBeVisible();
  });

  it('is a screen of the agency’s workspace', async () => {
    renderApp('/it/agency/where-i-stand');
    const area = within(await screen.findByRole('navigation', { name: 'La tua agenzia' }));
    expect(area.getByRole('link', { current: 'page' })).toHaveTextContent('Dove sei');
    expect(area.getByRole('link', { name: 'Prove' })).toBeVisible();
  });

  it('lets whoever works for no agency bring theirs', async () => {
    server.use(workingFor([{ id: 'o0', kind: 'sme', role: 'owner', name: 'Oldani' }]));
    renderApp('/it/agency/where-i-stand');
    expect(await screen.findByText('Porta qui la tua agenzia')).toBeVisible();
  });

  it('says that the profile comes first when no agency is listed', async () => {
    server.use(
      http.get(apiUrl(base), () =>
        HttpResponse.json({ code: 'standing.without_agency', status: 409 }, { status: 409 }),
      ),
    );
    renderApp('/it/agency/where-i-stand');
    const typical = await section('Bisogni tipici');
    expect(await typical.findByRole('alert')).toHaveTextContent(/Completa il profilo/);
  });
});

describe('one standing', () => {
  const open = () => renderApp('/it/agency/where-i-stand/serramenti');

  it('draws the place among the others, who stay without a name', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Sei 2ª su 35.' })).toBeVisible();
    expect(screen.getByRole('img', { name: /Sei 2ª su 35, con 63,06 punti/ })).toBeVisible();
  });

  it('takes the score apart into parts that sum to it', async () => {
    open();
    const points = await section('Da dove vengono i punti');
    for (const part of ['30,24', '12,74', '8,40', '6,40', '5,28']) {
      expect(points.getByText(part)).toBeVisible();
    }
    expect(points.getByText('63,06')).toBeVisible();
    expect(points.getByText(/versione 2026\.1/)).toBeVisible();
  });

  it('lists moves from the most useful, and what they come to together', async () => {
    open();
    const moves = await section('Che cosa ti farebbe salire');
    expect(moves.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)).toEqual([
      expect.stringMatching(/^SEO/),
      expect.stringMatching(/^Un’esperienza in/),
    ]);
    expect(moves.getByText('Con le prime 2 insieme: 64,98 punti, 1ª su 35.')).toBeVisible();
  });

  it('draws every line of the need, missing ones too', async () => {
    open();
    const lines = await section('Le tue righe');
    expect(lines.getByRole('img', { name: /^SEO, mostrata: 10/ })).toBeVisible();
    expect(lines.getByRole('img', { name: /non la offri: 0/ })).toBeVisible();
  });

  it('says what keeps the agency out, and what would let it in', async () => {
    server.use(
      http.get(apiUrl(`${base}/needs/serramenti`), () =>
        HttpResponse.json(
          aStanding({
            position: null,
            gate: 'unavailable',
            gates: [{ reason: 'unavailable', params: {} }],
            moves: [aMove({ kind: 'take_clients' }, { opensGate: true, liftPpm: 0 })],
            together: null,
          }),
        ),
      ),
    );
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Qui sei fuori.' })).toBeVisible();
    const gates = await section('Che cosa ti tiene fuori');
    expect(gates.getByText('Non prendi lavori ora')).toBeVisible();
    const moves = await section('Che cosa ti farebbe salire');
    expect(moves.getByText('dentro')).toBeVisible();
    expect(moves.getByText('1ª su 35')).toBeVisible();
  });

  it('says that no single move is enough when two gates are shut', async () => {
    server.use(
      http.get(apiUrl(`${base}/needs/serramenti`), () =>
        HttpResponse.json(
          aStanding({
            position: null,
            gate: 'unavailable',
            gates: [
              { reason: 'unavailable', params: {} },
              { reason: 'language', params: {} },
            ],
            moves: [],
            together: null,
          }),
        ),
      ),
    );
    open();
    expect(await screen.findByText(/nessuna mossa da sola basta/)).toBeVisible();
  });

  it('tells of a need that may not be told any more', async () => {
    server.use(
      http.get(apiUrl(`${base}/needs/serramenti`), () =>
        HttpResponse.json({ code: 'standing.need_not_found', status: 404 }, { status: 404 }),
      ),
    );
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(/troppo poche/);
  });
});
