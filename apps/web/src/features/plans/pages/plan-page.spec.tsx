import { aBrief } from '@raccordo/brief/testing';
import type { Brief } from '@raccordo/brief';
import { mixPlanOf, plannerOf } from '@raccordo/planning';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { planCsv } from '../model/plan-csv.ts';
import { AS_IN_THE_BRIEF, firstMonthAfter, plannerOptionsOf } from '../model/plan-question.ts';
import { PlanPage } from './plan-page.tsx';

const renderPage = pageRenderer('plans', { it: it_, en });
const BRIEF = aBrief({ firm: { name: 'Serramenti Oldani', sector: 'F' } });
const answer = (content: Brief, state = 'matched') =>
  http.get(apiUrl('/briefs/:id'), () =>
    HttpResponse.json({ id: 'b', state, version: 1, content, figureVersion: 0, chosenPlan: null }),
  );
const server = serveApi(
  answer(BRIEF),
  http.get(apiUrl('/briefs/:id/candidates'), () => HttpResponse.json({ items: [] })),
);

const open = (locale: 'it' | 'en' = 'it') =>
  renderPage(locale, [{ path: ROUTES.plan, element: <PlanPage /> }], '/briefs/b/plan');

const NO_NUMBER = /NaN|Infinity|undefined|\{\{/;

describe('the plan of a brief', () => {
  it('shows every mix the planner found, with its verdict in words', async () => {
    const { mixes } = mixPlanOf(plannerOf(BRIEF));
    open();
    const best = await screen.findByRole('article', { name: /^Piano A/ });
    expect(screen.getAllByRole('article')).toHaveLength(mixes.length);
    expect(within(best).getByText(/^(Il conto|Torna)/)).toBeVisible();
    expect(within(best).getByText('Che cosa ti chiede')).toBeVisible();
    expect(document.body.textContent).not.toMatch(NO_NUMBER);
  });

  it('answers while the budget moves, and plans again when it rests', async () => {
    open('en');
    await screen.findByRole('article', { name: /^Plan A/ });
    const slider = screen.getByRole('slider', { name: 'Budget a month' });
    fireEvent.change(slider, { target: { value: '0' } });
    expect(await screen.findByText(/^Not enough to start/)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('article')).not.toBeInTheDocument());
    expect(screen.getByText(/^This budget is not enough for any plan/)).toBeVisible();
  });

  it('leaves a channel out when it is refused', async () => {
    const user = userEvent.setup();
    open('en');
    const why = within(await screen.findByRole('region', { name: 'Why not this channel' }));
    await user.click(why.getByRole('checkbox', { name: 'Search ads' }));
    expect(await why.findByText('You excluded it.')).toBeVisible();
  });

  it('plans again for another patience, another slack and the site as it is', async () => {
    const user = userEvent.setup();
    open('en');
    await screen.findByRole('article', { name: /^Plan A/ });
    const setTo = (name: string, value: string) =>
      fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
    setTo('Months you can wait', '3');
    expect(await screen.findByText(/a month for 3 months/)).toBeVisible();
    setTo('Share you would give up', '15');
    const asked = { ...AS_IN_THE_BRIEF, horizonMonths: 3, slackRatio: 0.15 };
    const { mixes } = mixPlanOf(plannerOf(BRIEF, undefined, plannerOptionsOf(asked, 1)));
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(mixes.length));
    await user.click(screen.getByRole('radio', { name: 'Today’s site' }));
    expect(await screen.findByText(/on today’s site\.$/)).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Today’s site' })).toBeChecked();
  });

  it('plans with what the firm knows of its market, once it is a number that can be', async () => {
    const user = userEvent.setup();
    open('en');
    const best = await screen.findByRole('article', { name: /^Plan A/ });
    const before = best.textContent;
    const people = screen.getByRole('textbox', { name: 'People you could reach' });
    await user.type(people, '0');
    await user.tab();
    expect(await screen.findByText('Write a number from 1 to 60,000,000.')).toBeVisible();
    expect(best.textContent).toBe(before);
    await user.clear(people);
    await user.type(people, '900');
    await user.tab();
    await waitFor(() => {
      expect(screen.getByRole('article', { name: /^Plan A/ }).textContent).not.toBe(before);
    });
    expect(document.body.textContent).not.toMatch(NO_NUMBER);
  });

  it('leads a draft back, and says what failed', async () => {
    server.use(answer(BRIEF, 'draft'));
    open();
    expect(await screen.findByRole('link', { name: 'Continua il brief' })).toBeVisible();
  });

  it('offers another try when the brief cannot be read', async () => {
    server.use(http.get(apiUrl('/briefs/:id'), () => HttpResponse.error()));
    open();
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});

describe('the plan as a file', () => {
  it('sums to the budget in every month of every mix', () => {
    const { mixes } = mixPlanOf(plannerOf(BRIEF));
    const words = {
      columns: ['mix', 'month', 'item', 'euros', 'results'],
      fees: 'fees',
      left: 'left',
      channel: (id: string) => id,
    } as const;
    const rows = planCsv(mixes, words, 'en').split('\r\n').slice(1);
    const spent = rows
      .map((row) => row.split(','))
      .filter(([mix, month]) => mix === 'A' && month === '1')
      .reduce((sum, [, , , euros]) => sum + Number(euros), 0);
    expect(spent).toBeCloseTo((mixes[0]?.mix.budgetMinor ?? 0) / 100, 2);
    expect(planCsv(mixes, words, 'it')).toMatch(
      /^mix;month;item;euros;results\r\nA;1;fees;\d+,\d\d;/,
    );
  });
});

describe('the months of a plan', () => {
  it('start with the coming one, and the season follows the year', () => {
    expect(firstMonthAfter(new Date('2026-12-10T12:00:00Z'))).toBe(1);
    const { seasonIndices } = plannerOptionsOf({ ...AS_IN_THE_BRIEF, strongMonths: [3] }, 2);
    expect(seasonIndices?.slice(0, 3)).toEqual([1, 2, 1]);
    expect(plannerOptionsOf(AS_IN_THE_BRIEF, 2)).not.toHaveProperty('seasonIndices');
  });

  it('are as many as the brief says unless the reader says otherwise', () => {
    expect(plannerOptionsOf(AS_IN_THE_BRIEF, 2)).not.toHaveProperty('horizonMonths');
    const asked = plannerOptionsOf({ ...AS_IN_THE_BRIEF, horizonMonths: 6 }, 2);
    expect(plannerOf(BRIEF, undefined, asked).prepared.problem.horizonMonths).toBe(6);
  });
});
