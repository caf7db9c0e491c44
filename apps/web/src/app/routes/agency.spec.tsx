import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import type { AgencyProfile } from '../../features/agencies/api/agency-types.ts';
import { anAgencyProfile } from '../../features/agencies/testing/an-agency-profile.ts';
import { apiUrl, serveApi } from '../../shared/testing/server.ts';
import { renderApp } from '../testing/render-app.tsx';

const answering = (profile: AgencyProfile) =>
  http.get(apiUrl(`/agencies/${profile.slug}`), () => HttpResponse.json(profile));

const server = serveApi(answering(anAgencyProfile()));

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the page of an agency', () => {
  it('says who it is, and where the visitor is', async () => {
    renderApp('/it/agencies/studio-esempio');
    expect(await screen.findByRole('heading', { level: 1, name: 'Studio Esempio' })).toBeVisible();
    expect(screen.getByText(/6 persone, dal 2014\.$/)).toBeVisible();
    expect(document.title).toBe('Studio Esempio · Raccordo');
    const crumbs = within(screen.getByRole('navigation', { name: 'Percorso' }));
    expect(crumbs.getByRole('link', { name: 'Lombardia' })).toHaveAttribute(
      'href',
      '/it/agencies?region=ITC4',
    );
  });

  it('draws what it does, largest first within its group, and says the scale', async () => {
    renderApp('/it/agencies/studio-esempio');
    const does = await section('Che cosa sa fare');
    expect(does.getByText(/la linea intera vale il 40\s%/)).toBeVisible();
    expect(
      does.getByRole('img', {
        name: /^Direzione marketing esterna: 34\s% del lavoro, verificata, fino a 20\sh al mese\.$/,
      }),
    ).toBeVisible();
    expect(does.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)).toEqual([
      'Strategia',
      'Diffusione',
      'Conversione',
    ]);
  });

  it('answers why it is of its kind, with its own figures', async () => {
    const user = userEvent.setup();
    renderApp('/it/agencies/studio-esempio');
    await user.click(await screen.findByRole('button', { name: /perché strategica\?/ }));
    expect(await screen.findByText(/Fa strategia per il 61\s% del lavoro/)).toBeVisible();
  });

  it('invites to start a brief', async () => {
    renderApp('/en/agencies/studio-esempio');
    expect(await screen.findByRole('link', { name: 'Tell us about your firm' })).toHaveAttribute(
      'href',
      '/en/brief/new',
    );
  });

  it('marks what was estimated and says so in words', async () => {
    server.use(answering(anAgencyProfile({ estimatedFields: ['hourlyRate', 'hours'] })));
    renderApp('/it/agencies/studio-esempio');
    const estimates = await section('Che cosa è stimato');
    expect(estimates.getByText('tariffa oraria e ore al mese.')).toBeVisible();
    expect(screen.getByText('stimata')).toBeVisible();
    expect(screen.getByText('stimate')).toBeVisible();
  });

  it('does not invent what it does not know', async () => {
    server.use(
      answering(
        anAgencyProfile({
          rating: null,
          responsiveness: { answeredInTime: 0, received: 0 },
          sectorExperience: [],
          servedRegions: [],
          description: '',
          headcountMin: null,
          headcountMax: null,
          foundedYear: null,
          website: null,
          city: null,
          region: null,
          offers: [],
        }),
      ),
    );
    renderApp('/it/agencies/studio-esempio');
    expect(await screen.findByText(/Nessuna recensione, per ora/)).toBeVisible();
    expect(screen.getByText(/Ancora nessun invito/)).toBeVisible();
    expect(screen.getByText('Solo a distanza')).toBeVisible();
    expect(screen.getByText('Non ha ancora indicato che cosa fa.')).toBeVisible();
  });

  it('says why each level is what it is, and whether we looked', async () => {
    server.use(
      answering(
        anAgencyProfile({
          check: { state: 'changed_since', on: '2026-10-05T09:00:00.000Z' },
          cases: [
            {
              id: 'case-1',
              title: 'Infissi per chi ristruttura',
              sector: 'F',
              deliveredIn: '2026-03',
              capabilities: ['search_ads'],
              result: 'Più richieste, stessa spesa.',
              figures: [{ metric: 'richieste', before: 6, after: 21, unit: 'al mese' }],
              link: null,
              fileId: null,
            },
          ],
          people: [{ name: 'Ada Prova', role: 'Direzione', capabilities: [] }],
        }),
      ),
    );
    renderApp('/it/agencies/studio-esempio');
    const does = await section('Che cosa sa fare');
    expect(does.getByText('Verificata da noi il 4 marzo 2026.')).toBeVisible();
    expect(does.getByText('Nessun caso da mostrare.')).toBeVisible();
    expect(does.getByText(/Circa 7 lavori giudicati altrove, in media 4,6 su 5/)).toBeVisible();
    expect(screen.getByText('Controllata il 5 ottobre 2026, cambiata dopo')).toBeVisible();
    const cases = await section('Casi');
    expect(cases.getByText('da 6 a 21')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Ada Prova' })).toBeVisible();
  });

  it('lets a claim be contested, and says when one may not', async () => {
    const user = userEvent.setup();
    const sent: unknown[] = [];
    const url = apiUrl('/agencies/studio-esempio/claims/landing_pages/contest');
    server.use(
      http.post(url, () => HttpResponse.json({ code: 'claim.is_own' }, { status: 409 }), {
        once: true,
      }),
      http.post(url, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          { id: 'x', createdAt: '2026-11-23T09:00:00.000Z' },
          { status: 201 },
        );
      }),
    );
    renderApp('/it/agencies/studio-esempio');
    await user.click(await screen.findByRole('button', { name: 'Contesta' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Che cosa contesti'), 'landing_pages');
    await user.type(dialog.getByLabelText(/^Perché non è vero/), 'Le fa un’altra agenzia.');
    await user.click(dialog.getByRole('button', { name: 'Manda' }));
    expect(await dialog.findByText(/È la tua agenzia/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Manda' }));
    expect(await dialog.findByText(/La leggiamo e decidiamo/)).toBeVisible();
    expect(sent).toEqual([{ reason: 'Le fa un’altra agenzia.' }]);
  });

  it('says in words that there is no such agency', async () => {
    server.use(
      http.get(apiUrl('/agencies/gone'), () =>
        HttpResponse.json({ code: 'agency.not_found' }, { status: 404 }),
      ),
    );
    renderApp('/it/agencies/gone');
    expect(await screen.findByText(/Questa agenzia non c’è/)).toBeVisible();
  });
});
