import type { Locale } from '@raccordo/kernel';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import type { TeamConditions } from '../api/team-response.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { aFrontier, aTeamRun, LEAD_ID, VERTICAL_ID } from '../testing/a-team-run.ts';
import { TeamPage } from './team-page.tsx';

const renderPage = pageRenderer('teams', { it: it_, en });

const asked: TeamConditions[] = [];

const server = serveApi(
  http.get(apiUrl('/briefs/:id'), () => HttpResponse.json({ state: 'matched', chosenPlan: null })),
  http.post(apiUrl('/briefs/:id/teams'), async ({ request }) => {
    asked.push((await request.json()) as TeamConditions);
    return HttpResponse.json(aTeamRun());
  }),
  http.post(apiUrl('/briefs/:id/teams/frontier'), () => HttpResponse.json(aFrontier())),
);

const open = (locale: Locale = 'it', query = '') =>
  renderPage(
    locale,
    [{ path: ROUTES.team, element: <TeamPage /> }],
    `/briefs/0190cccc-0000-7000-8000-000000000001/team${query}`,
  );

describe('the team of a brief', () => {
  beforeEach(() => (asked.length = 0));

  it('says who does what, what it costs and what each adds', async () => {
    open();

    expect(
      await screen.findByRole('heading', { name: 'Due agenzie, una che guida.' }),
    ).toBeVisible();
    expect(
      screen.getByRole('img', {
        name: 'Studio Meridiana e Officina Clic coprono insieme 84,0 punti su cento del piano.',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('non la offre nessuna agenzia adatta')).toBeInTheDocument();
    const loss = screen.getByRole('heading', { name: 'Senza Officina Clic' }).closest('li');
    expect(within(loss!).getByText('−29,0')).toBeInTheDocument();
    expect(screen.getByText(/seguono il piano che proponiamo noi/)).toBeVisible();
    expect(await screen.findByText(/Con 300 € in più al mese guadagni 7,2 punti/)).toBeVisible();
  });

  it('answers a change at once, and keeps it in the address', async () => {
    const { router } = open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Tieni Officina Clic in squadra' }),
    );
    await userEvent.click(screen.getByRole('checkbox', { name: 'Preferisco meno fornitori' }));
    await userEvent.click(screen.getByRole('button', { name: 'Escludi Studio Meridiana' }));

    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({
        fixedAgencyIds: [VERTICAL_ID],
        excludedAgencyIds: [LEAD_ID],
        prefersFewer: true,
      }),
    );
    expect(router.state.location.search).toBe(`?with=${VERTICAL_ID}&without=${LEAD_ID}&fewer=1`);

    await userEvent.click(screen.getByRole('button', { name: /Officina Clic c’è · annulla/ }));
    await waitFor(() => expect(asked.at(-1)?.fixedAgencyIds).toEqual([]));
  });

  it('lets somebody of the firm take part', async () => {
    open('en', '?hours=10&can=search_ads&leads=1');
    await screen.findByRole('heading', { name: 'Two agencies, one that leads.' });

    expect(asked[0]?.inHouse).toEqual({ minutes: 600, capabilities: ['search_ads'], leads: true });
    expect(screen.getByRole('checkbox', { name: 'They coordinate the agencies' })).toBeChecked();
  });

  it('says how far from the best an unproven answer may be', async () => {
    const run = aTeamRun();
    server.use(
      http.post(apiUrl('/briefs/:id/teams'), () =>
        HttpResponse.json({ ...run, best: { ...run.best, isProven: false, gapPpm: 12_000 } }),
      ),
    );
    open();

    expect(await screen.findByText(/al massimo 1,2 punti in più/)).toBeVisible();
  });

  it('says what to do when there is no team, and when the search fails', async () => {
    const best = { outcome: 'fixed_shut', team: null, isProven: true, gapPpm: 0, considered: 3 };
    server.use(
      http.post(apiUrl('/briefs/:id/teams'), () => HttpResponse.json({ ...aTeamRun(), best }), {
        once: true,
      }),
      http.post(apiUrl('/briefs/:id/teams'), () =>
        HttpResponse.json({ code: 'team.search_busy', status: 503 }, { status: 503 }),
      ),
    );
    open();
    expect(await screen.findByText('Un’agenzia che vuoi tenere non può esserci.')).toBeVisible();

    await userEvent.click(screen.getByRole('checkbox', { name: 'Preferisco meno fornitori' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Riprova fra qualche secondo.');
  });
});
