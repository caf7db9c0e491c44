import type { Finding } from '@raccordo/diagnosis';
import { aBrief } from '@raccordo/brief/testing';
import type { Locale } from '@raccordo/kernel';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import {
  aBriefResponse,
  aDiagnosisResponse,
  aMatchList,
  BRIEF_ID,
  matchItems,
} from '../testing/a-result.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { BriefResultPage } from './brief-result-page.tsx';
import { ComparePage } from './compare-page.tsx';

const renderPage = pageRenderer('matches', { it: it_, en });

const server = serveApi(
  http.get(apiUrl('/briefs/:id'), () => HttpResponse.json(aBriefResponse())),
  http.get(apiUrl('/briefs/:id/diagnosis'), () => HttpResponse.json(aDiagnosisResponse())),
  http.get(apiUrl('/briefs/:id/matches'), () => HttpResponse.json(aMatchList())),
  http.get(apiUrl('/briefs/:id/matches/compare'), ({ request }) => {
    const ids = new URL(request.url).searchParams.get('agencyIds')?.split(',') ?? [];
    return HttpResponse.json({
      items: matchItems().filter(({ agency }) => ids.includes(agency.id)),
    });
  }),
  http.get(apiUrl('/briefs/:id/matches/:agencyId'), ({ params }) =>
    HttpResponse.json(matchItems().find(({ agency }) => agency.id === params['agencyId'])),
  ),
  http.get(apiUrl('/briefs/:id/exclusions'), ({ request }) => {
    const reason = new URL(request.url).searchParams.get('reason') ?? 'region';
    return HttpResponse.json({
      items: [
        {
          agency: { ...matchItems()[0]?.agency, id: reason, name: `Fuori per ${reason}` },
          reasons: [
            {
              reason,
              params: { region: 'ITC4', minRetainerMinor: 900_00, feeBudgetMinor: 700_00 },
            },
          ],
        },
      ],
      nextCursor: null,
    });
  }),
);

const routes = [
  { path: ROUTES.brief, element: <BriefResultPage /> },
  { path: ROUTES.compare, element: <ComparePage /> },
];
const open = (locale: Locale = 'it', query = '') =>
  renderPage(locale, routes, `/briefs/${BRIEF_ID}${query}`);

/** What a reader sees as a number: `32,44` → 32.44. */
const shownNumber = (element: HTMLElement): number => Number(element.textContent.replace(',', '.'));

describe('the result of a brief', () => {
  it('opens on the verdict, the words of the owner and findings with figures', async () => {
    open();
    expect(await screen.findByText('Chiedevi i social.', { exact: false })).toBeVisible();
    expect(screen.getByText('«Ci serve qualcuno che segua Instagram e Facebook.»')).toBeVisible();
    const finding = screen.getByRole('heading', {
      name: 'Chi vuole quello che vendi lo cerca. Non lo incontra sui social.',
    });
    expect(finding.closest('article')).toHaveTextContent(/costa circa \d+ € di spazio/);
  });

  it('says the same in English, with money in its form', async () => {
    open('en');
    expect(await screen.findByText('You asked for social.', { exact: false })).toBeVisible();
    const finding = await screen.findByRole('heading', {
      name: 'People who want what you sell search for it. They do not meet it on social.',
    });
    expect(finding.closest('article')).toHaveTextContent(/costs about €\d+ of space/);
  });

  it('says where a finding comes from', async () => {
    const user = userEvent.setup();
    open();
    const [ask] = await screen.findAllByRole('button', { name: /^da dove viene\? Chi vuole/ });
    await user.click(ask!);
    const [answer] = await screen.findAllByText(/^Dal tuo brief/);
    expect(answer).toBeVisible();
  });

  it('has a sentence even for a rule it does not know', async () => {
    const unknown = {
      ruleId: 'a_rule_of_tomorrow',
      severity: 'attention',
      params: {},
      evidence: [],
    };
    server.use(
      http.get(apiUrl('/briefs/:id/diagnosis'), () =>
        HttpResponse.json({
          ...aDiagnosisResponse(),
          findings: [unknown as unknown as Finding],
        }),
      ),
    );
    open();
    expect(
      await screen.findByRole('heading', { name: 'C’è un punto da guardare insieme.' }),
    ).toBeVisible();
  });

  it('shows the parts of a score that sum to it, as written', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Perché prima: Studio Meridiana' }));
    const dialog = await screen.findByRole('dialog');
    const sum = within(dialog).getByText('Somma').closest('li')!;
    const column = [...sum.parentElement!.querySelectorAll('li > b:last-of-type')];
    const figures = column.map((figure) => shownNumber(figure as HTMLElement));
    const whole = figures.at(-1)!;
    const parts = figures.slice(0, -1).reduce((total, part) => total + part, 0);
    expect(figures).toHaveLength(6);
    expect(parts).toBeCloseTo(whole, 6);
    expect(within(dialog).getByRole('link', { name: 'Posta Chiara' })).toBeVisible();
  });

  it('marks the rotation place and lists the others in order', async () => {
    open();
    expect(await screen.findByText('Posto di rotazione')).toBeVisible();
    expect(screen.getByText('Bottega Nord')).toBeVisible();
  });

  it('lists the excluded with their reason, and filters them', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Vedi le 6 escluse e perché' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText(/Non lavora in Lombardia/)).toBeVisible();
    await user.selectOptions(within(dialog).getByLabelText('Motivo'), 'minimum_retainer');
    expect(await within(dialog).findByText(/Chiede almeno 900 €/)).toBeVisible();
  });

  it('puts two chosen agencies side by side', async () => {
    const user = userEvent.setup();
    const { router } = open();
    await user.click(await screen.findByRole('checkbox', { name: 'Confronta Studio Meridiana' }));
    await user.click(screen.getByRole('checkbox', { name: 'Confronta Quadrivio' }));
    await user.click(await screen.findByRole('link', { name: 'Confronta' }));
    expect(await screen.findByRole('heading', { name: 'Fianco a fianco' })).toBeVisible();
    expect(router.state.location.search).toBe('?agencies=studio-meridiana,quadrivio');
    expect(await screen.findAllByRole('link', { name: 'Quadrivio' })).toHaveLength(1);
  });

  it('says honestly that there is no agency yet, and what to do first', async () => {
    const poor = aBrief({ budget: { monthlyMinor: 150_00 } });
    server.use(
      http.get(apiUrl('/briefs/:id'), () => HttpResponse.json(aBriefResponse(poor))),
      http.get(apiUrl('/briefs/:id/diagnosis'), () => HttpResponse.json(aDiagnosisResponse(poor))),
      http.get(apiUrl('/briefs/:id/matches'), () =>
        HttpResponse.json(aMatchList({ outcome: 'no_agency', items: [], eligible: 0 })),
      ),
    );
    open();
    expect(await screen.findByRole('heading', { name: 'Ancora nessuna agenzia.' })).toBeVisible();
    expect(
      screen.getByText('Metti da parte fino al budget minimo, o parti da un lavoro solo.'),
    ).toBeVisible();
  });

  it('says which plan its hours come from, and leads there', async () => {
    const chosenPlan = {
      budgetMinor: 7_000_00,
      channels: [{ channel: 'email', variableMinor: 1 }],
    };
    server.use(
      http.get(apiUrl('/briefs/:id'), () => HttpResponse.json({ ...aBriefResponse(), chosenPlan })),
    );
    open('en');
    const line = await screen.findByText(/follow the plan you chose: .*, €7,000 a month\./);
    expect(within(line).getByRole('link', { name: 'See the plan' })).toHaveAttribute(
      'href',
      `/en/briefs/${BRIEF_ID}/plan`,
    );
  });

  it('leads a draft back to where it stopped', async () => {
    server.use(
      http.get(apiUrl('/briefs/:id'), () => HttpResponse.json(aBriefResponse(aBrief(), 'draft'))),
    );
    open();
    expect(await screen.findByRole('link', { name: 'Riprendi la bozza' })).toHaveAttribute(
      'href',
      `/it/briefs/${BRIEF_ID}/edit/summary`,
    );
  });

  it('keeps the diagnosis when the matches fail, and tries again when asked', async () => {
    const user = userEvent.setup();
    server.use(
      http.get(
        apiUrl('/briefs/:id/matches'),
        () => HttpResponse.json({ code: 'unexpected' }, { status: 500 }),
        { once: true },
      ),
    );
    open();
    const alert = await screen.findByRole('alert');
    expect(screen.getByRole('heading', { name: 'Diagnosi' })).toBeVisible();
    await user.click(within(alert).getByRole('button', { name: 'Riprova' }));
    expect(await screen.findByText('Studio Meridiana')).toBeVisible();
  });

  it('makes a copy to try other figures', async () => {
    const user = userEvent.setup();
    server.use(
      http.post(apiUrl('/briefs/:id/duplicate'), () =>
        HttpResponse.json({ ...aBriefResponse(aBrief(), 'draft'), id: 'copy' }, { status: 201 }),
      ),
    );
    const { router } = open();
    await user.click(await screen.findByRole('button', { name: 'Prova altre cifre' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/it/briefs/copy/edit/firm'));
  });
});
