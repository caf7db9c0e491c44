import { emptyBrief, type Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import type { BriefResponse } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { writeAtOnce } from '../../../shared/testing/write-at-once.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { EditBriefPage } from './edit-brief-page.tsx';
import { NewBriefPage } from './new-brief-page.tsx';

const renderPage = pageRenderer('briefs', { it: it_, en });

const ID = '0190a000-0000-7000-8000-000000000001';

const answerWith = (content: Brief, version: number, state = 'draft'): BriefResponse =>
  ({
    id: ID,
    state,
    version,
    content,
    clarity: { score: 50, missing: [] },
    organisationId: null,
    createdBy: null,
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T09:00:00.000Z',
    submittedAt: null,
    figureVersion: null,
    chosenPlan: null,
  }) as BriefResponse;

interface Saved {
  readonly ifMatch: string | null;
  readonly content: Brief;
}

let saved: Saved[] = [];
let stored: BriefResponse = answerWith(emptyBrief(), 1);

const server = serveApi(
  http.get(apiUrl('/briefs/:id'), () => HttpResponse.json(stored)),
  http.post(apiUrl('/briefs'), async ({ request }) => {
    const { content } = (await request.json()) as { content: Brief };
    saved.push({ ifMatch: null, content });
    stored = answerWith(content, 1);
    return HttpResponse.json(stored, { status: 201 });
  }),
  http.put(apiUrl('/briefs/:id'), async ({ request }) => {
    const { content } = (await request.json()) as { content: Brief };
    saved.push({ ifMatch: request.headers.get('if-match'), content });
    stored = answerWith(content, stored.version + 1);
    return HttpResponse.json(stored);
  }),
);

const routes = [
  { path: ROUTES.newBrief, element: <NewBriefPage /> },
  { path: ROUTES.editBrief, element: <EditBriefPage /> },
];

function openDraft(content: Brief, step: string, locale: Locale = 'it') {
  stored = answerWith(content, 3);
  return renderPage(locale, routes, `/briefs/${ID}/edit/${step}`);
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const lastSaved = () => saved.at(-1)?.content;

describe('the brief wizard', () => {
  beforeEach(() => {
    saved = [];
    window.localStorage.clear();
  });

  it('makes the draft at the first change and keeps answers back and forth', async () => {
    const user = userEvent.setup();
    const { router } = renderPage('it', routes, '/brief/new');
    await user.type(await screen.findByLabelText('Quanto puoi spendere al mese'), '2.600');
    await waitFor(() => expect(lastSaved()?.budget.monthlyMinor).toBe(260_000));
    await user.click(screen.getByRole('button', { name: 'Avanti: gli obiettivi' }));
    expect(await heading('Che cosa deve succedere?')).toBeVisible();
    expect(router.state.location.pathname).toBe(`/it/briefs/${ID}/edit/goals`);
    await user.click(screen.getByRole('radio', { name: /Prima le richieste/ }));
    await user.click(screen.getByRole('button', { name: 'Indietro' }));
    expect(await screen.findByLabelText('Quanto puoi spendere al mese')).toHaveValue('2.600');
    await user.click(screen.getByRole('button', { name: 'Avanti: gli obiettivi' }));
    expect(await screen.findByRole('radio', { name: /Prima le richieste/ })).toBeChecked();
  });

  it('moves the focus to the heading of the step it goes to', async () => {
    const user = userEvent.setup();
    openDraft(aBrief(), 'goals');
    await user.click(await screen.findByRole('button', { name: 'Avanti: i conti' }));
    const title = await heading('Quanto vale un cliente?');
    await waitFor(() => expect(title).toHaveFocus());
  });

  it('takes "I don’t know" for an answer and shows the range of the sector', async () => {
    const user = userEvent.setup();
    openDraft(aBrief({ firm: { sector: 'F' } }), 'economics');
    const field = await screen.findByLabelText('Richieste che diventano clienti');
    await user.click(
      screen.getByRole('checkbox', { name: 'Richieste che diventano clienti: Non lo so' }),
    );
    expect(field).toBeDisabled();
    expect(field).toHaveValue('15–70 %, dal settore');
    expect(screen.getByRole('button', { name: /^Pareggio/ })).toBeVisible();
    // 6,000 € × 35 % × 1.2 × between 15 and 70 %, and 30 % of it to win a customer.
    expect(screen.getByText(/vale fra 378 € e 1\.764 € di margine/)).toBeInTheDocument();
    expect(screen.getByText('fra 113 € e 529 €')).toBeInTheDocument();
    await waitFor(() => expect(lastSaved()?.economics.closeRatio).toEqual({ kind: 'unknown' }));
  });

  it('asks for the share of a new customer like for the other figures, and says what it comes to', async () => {
    const user = userEvent.setup();
    openDraft(aBrief(), 'economics');
    const share = await screen.findByLabelText('Quota del margine per un cliente nuovo');
    expect(share).toHaveValue('30');
    expect(screen.getByText(/Su un cliente da 2\.520 € di margine sono 756 €/)).toBeVisible();
    await user.clear(share);
    await user.type(share, '25-40');
    const range = { kind: 'range', low: 0.25, high: 0.4 };
    await waitFor(() => expect(lastSaved()?.economics.acquisitionShareRatio).toEqual(range));
    await user.click(screen.getByRole('checkbox', { name: /^Quota del margine/ }));
    expect(share).toHaveValue('30–50 %, di solito');
    expect(screen.getByRole('button', { name: /da dove viene.*Quota del margine/ })).toBeVisible();
  });

  it('says which answers contradict, and which make every customer worth nothing', async () => {
    const user = userEvent.setup();
    openDraft(aBrief(), 'economics');
    const share = await screen.findByLabelText('Quota del margine per un cliente nuovo');
    await user.clear(share);
    await user.type(share, '40-25');
    await user.tab();
    expect(
      await screen.findByText('La fascia è al contrario: prima la cifra bassa.'),
    ).toBeVisible();
    expect(share).toHaveValue('40–25');
    await user.clear(share);
    await user.type(share, '90-120');
    expect(await screen.findByText('Questa cifra è troppo alta. Ricontrollala.')).toBeVisible();
    const margin = screen.getByLabelText('Margine lordo');
    await user.clear(margin);
    await user.type(margin, '0');
    expect(
      await screen.findByText(/ogni cliente vale zero.*Ricontrolla il margine\./),
    ).toBeVisible();
  });

  it('saves against the version it read, and asks when somebody else was faster', async () => {
    const user = userEvent.setup();
    openDraft(aBrief({ firm: { name: 'Infissi Prova' } }), 'firm');
    const name = await screen.findByLabelText('Nome dell’azienda');
    await writeAtOnce(user, name, ' srl');
    await waitFor(() => expect(saved.at(-1)?.ifMatch).toBe('"3"'));

    server.use(
      http.put(
        apiUrl('/briefs/:id'),
        () => HttpResponse.json({ code: 'precondition.stale' }, { status: 412 }),
        { once: true },
      ),
    );
    stored = answerWith(aBrief({ firm: { name: 'Infissi Altri' } }), 8);
    await writeAtOnce(user, name, ' bis');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Infissi Prova srl bis')).toBeVisible();
    expect(within(dialog).getByText('Infissi Altri')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Tengo la mia' }));
    await waitFor(() => expect(saved.at(-1)?.ifMatch).toBe('"8"'));
    expect(lastSaved()?.firm.name).toBe('Infissi Prova srl bis');
  });

  it('reads the ask while it is typed, and lets what it read be taken out', async () => {
    const user = userEvent.setup();
    openDraft(aBrief({ ask: { text: '', capabilities: [] } }), 'goals');
    await user.type(
      await screen.findByLabelText('Che cosa credi che ti serva?'),
      'Ci serve la SEO e una newsletter',
    );
    const seo = await screen.findByRole('checkbox', { name: /^SEO/ });
    expect(seo).toBeChecked();
    await user.click(seo);
    await waitFor(() => expect(lastSaved()?.ask.capabilities).toEqual(['email_dem']));
  });

  it('checks the VAT number as it is typed and never sends half of one', async () => {
    const user = userEvent.setup();
    openDraft(aBrief({ firm: { vatNumber: null } }), 'firm');
    const vat = await screen.findByLabelText('Partita IVA');
    await user.type(vat, '0234252015');
    expect(screen.getByText('Ne servono undici: finora sono 10.')).toBeVisible();
    await user.type(vat, '9');
    expect(await screen.findByText(/ha una cifra che non torna/)).toBeVisible();
    await user.type(vat, '{Backspace}8');
    expect(await screen.findByText('La cifra di controllo torna.')).toBeVisible();
    await waitFor(() => expect(lastSaved()?.firm.vatNumber).toBe('02342520158'));
    expect(saved.every(({ content }) => (content.firm.vatNumber ?? '').length !== 10)).toBe(true);
  });

  it('does not submit on Enter, and submits the version it saved from the summary', async () => {
    const user = userEvent.setup();
    let submittedWith: string | null = null;
    server.use(
      http.post(apiUrl('/briefs/:id/submit'), ({ request }) => {
        submittedWith = request.headers.get('if-match');
        return HttpResponse.json(answerWith(aBrief(), 4, 'matched'));
      }),
    );
    const { router } = openDraft(aBrief(), 'firm');
    await user.type(await screen.findByLabelText('Persone in azienda'), '{Enter}');
    expect(submittedWith).toBeNull();
    await user.click(screen.getByRole('button', { name: /^Riepilogo/ }));
    await user.click(await screen.findByRole('button', { name: 'Vedi il risultato' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/it/briefs/${ID}`));
    expect(submittedWith).toBe('"3"');
  });

  it('names what is still missing and leads there', async () => {
    const user = userEvent.setup();
    openDraft(aBrief({ goals: { priority: null } }), 'summary', 'en');
    expect(await screen.findByRole('button', { name: 'See the result' })).toBeDisabled();
    const [link] = screen.getAllByRole('button', { name: 'what comes first' });
    await user.click(link!);
    expect(await heading('What should happen?')).toBeVisible();
  });

  it('brings back what was typed offline', async () => {
    const offline = aBrief({ firm: { name: 'Scritto senza rete' } });
    stored = answerWith(aBrief(), 3);
    window.localStorage.setItem(
      `raccordo.draft.${ID}`,
      JSON.stringify({ content: offline, baseVersion: 3 }),
    );
    renderPage('it', routes, `/briefs/${ID}/edit/firm`);
    expect(await screen.findByDisplayValue('Scritto senza rete')).toBeVisible();
    await waitFor(() => expect(lastSaved()?.firm.name).toBe('Scritto senza rete'));
  });
});
