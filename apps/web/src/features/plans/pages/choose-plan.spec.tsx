import { aBrief } from '@raccordo/brief/testing';
import {
  AS_IN_THE_BRIEF,
  choiceOf,
  mixPlanOf,
  needOfMix,
  plannerOf,
  type PlanChoice,
} from '@raccordo/planning';
import { aCandidate } from '@raccordo/matching/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { firstMonthAfter, plannerOptionsOf } from '../model/plan-question.ts';
import { PlanPage } from './plan-page.tsx';

const renderPage = pageRenderer('plans', { it: it_, en });
const BUDGET_MINOR = 7_000_00;
const CONTENT = aBrief({ budget: { monthlyMinor: BUDGET_MINOR } });
const PLANNER = plannerOf(CONTENT);
const [, SECOND] = mixPlanOf(PLANNER, BUDGET_MINOR).mixes;
const ASKED = {
  question: AS_IN_THE_BRIEF,
  firstMonth: firstMonthAfter(new Date()),
  budgetMinor: BUDGET_MINOR,
};
const CHOICE = choiceOf(PLANNER, SECOND!.mix, ASKED);

const answer = (chosenPlan: PlanChoice | null, version: number) => ({
  id: 'b',
  state: 'matched',
  version,
  content: CONTENT,
  figureVersion: 0,
  chosenPlan,
});
const serving = (chosenPlan: PlanChoice | null, version = 2) =>
  http.get(apiUrl('/briefs/:id'), () => HttpResponse.json(answer(chosenPlan, version)));
/** One agency for each kind of work the second plan asks for. */
const SPECIALISTS = needOfMix(PLANNER, SECOND!.mix).lines.map(({ capability }, at) => ({
  name: `Agency ${capability}`,
  slug: capability,
  candidate: aCandidate({
    id: `agency-${at}`,
    offers: [{ capability, hoursPerMonth: 60, evidence: 'verified' }],
  }),
}));
const server = serveApi(
  serving(null),
  http.get(apiUrl('/briefs/:id/candidates'), () => HttpResponse.json({ items: SPECIALISTS })),
);

const open = (locale: 'it' | 'en' = 'en') =>
  renderPage(locale, [{ path: ROUTES.plan, element: <PlanPage /> }], '/briefs/b/plan');
const cardOf = (letter: string) =>
  screen.findByRole('article', { name: new RegExp(`^Plan ${letter}`) });
const chooseIn = async (letter: string) => {
  const card = within(await cardOf(letter));
  await userEvent.click(card.getByRole('button', { name: `Choose this plan: ${letter}` }));
  return card;
};

describe('choosing a plan', () => {
  it('stores the amounts and the question, and marks the one that is chosen', async () => {
    const sent: unknown[] = [];
    server.use(
      http.put(apiUrl('/briefs/:id/plan'), async ({ request }) => {
        sent.push(await request.json(), request.headers.get('if-match'));
        return HttpResponse.json(answer(CHOICE, 3));
      }),
    );
    open();
    const card = await chooseIn('B');
    expect(await card.findByText('This is the plan you chose.')).toBeVisible();
    expect(sent).toEqual([CHOICE, '"2"']);
    expect(screen.getByRole('heading', { name: 'You chose plan B.' })).toBeVisible();
    expect(screen.getByText(/^With .* a month, plan B pays/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the agencies for this plan' })).toHaveAttribute(
      'href',
      '/en/briefs/b',
    );
  });

  it('says at once what another asks of agencies, before anything is stored', async () => {
    open();
    const part = within(await screen.findByRole('region', { name: 'What it asks of agencies' }));
    await part.findByRole('table', { name: /^The first five/ });
    const tables = part.getAllByRole('table');
    const rowsOf = (at: number) =>
      within(tables[at]!)
        .getAllByRole('row')
        .map(({ textContent }) => textContent);
    const [work, agencies] = [rowsOf(0), rowsOf(1)];
    await userEvent.click(part.getByRole('radio', { name: /^B/ }));
    expect(rowsOf(0)).not.toEqual(work);
    const asked = needOfMix(PLANNER, SECOND!.mix).lines.length;
    const gone = part.queryAllByText('no longer needed').length;
    expect(rowsOf(0)).toHaveLength(1 + asked + gone);

    expect(rowsOf(1)).not.toEqual(agencies);
    const heaviest = [...needOfMix(PLANNER, SECOND!.mix).lines].sort(
      (a, b) => b.weightPpm - a.weightPpm,
    )[0];
    expect(rowsOf(1)[1]).toContain(`Agency ${heaviest?.capability}`);
  });

  it('keeps what went wrong on screen, and goes on from the latest version', async () => {
    const versions: (string | null)[] = [];
    server.use(
      http.put(apiUrl('/briefs/:id/plan'), ({ request }) => {
        versions.push(request.headers.get('if-match'));
        return versions.length === 1
          ? HttpResponse.json({ code: 'precondition.stale', status: 412 }, { status: 412 })
          : HttpResponse.json(answer(CHOICE, 10));
      }),
    );
    open();
    await cardOf('B');
    server.use(serving(null, 9));
    const card = await chooseIn('B');
    expect(await card.findByRole('alert')).toHaveTextContent(/^The brief changed while/);
    await waitFor(async () => {
      await chooseIn('B');
      expect(versions).toContain('"9"');
    });
    expect(await card.findByText('This is the plan you chose.')).toBeVisible();
  });
});

describe('a plan that was chosen', () => {
  it('opens as it was chosen, and is given up for the one that is proposed', async () => {
    const refused = { ...AS_IN_THE_BRIEF, refusedChannels: ['social_ads'] as const };
    const planner = plannerOf(CONTENT, undefined, plannerOptionsOf(refused, ASKED.firstMonth));
    const { mix } = mixPlanOf(planner, 5_000_00).mixes[0]!;
    const choice = choiceOf(planner, mix, { ...ASKED, question: refused, budgetMinor: 5_000_00 });
    server.use(
      serving(choice),
      http.delete(apiUrl('/briefs/:id/plan'), () => HttpResponse.json(answer(null, 3))),
    );
    open();
    expect(await screen.findByRole('heading', { name: 'You chose plan A.' })).toBeVisible();
    expect(screen.getByText(/€5,000 a month for 12 months/)).toBeVisible();
    const why = within(screen.getByRole('region', { name: 'Why not this channel' }));
    expect(why.getByText('You excluded it.')).toBeVisible();

    server.use(serving(null, 3));
    await userEvent.click(
      screen.getByRole('button', { name: 'Back to the plan Raccordo proposes' }),
    );
    await waitFor(() => expect(screen.queryByText(/^You chose/)).not.toBeInTheDocument());
    expect(await screen.findByText(/€7,000 a month for 12 months/)).toBeVisible();
    expect(why.queryByText('You excluded it.')).not.toBeInTheDocument();
  });

  it('is said to hold no more when it does not', async () => {
    const first = { ...CHOICE.channels[0]!, variableMinor: 1 };
    server.use(serving({ ...CHOICE, channels: [first] }));
    open('it');
    expect(
      await screen.findByRole('heading', { name: 'Il piano che avevi scelto non torna più.' }),
    ).toBeVisible();
  });
});
