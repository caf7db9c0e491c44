import type { Brief } from '@raccordo/brief';
import { aBrief } from '@raccordo/brief/testing';
import { sampledBriefs } from '@raccordo/planning/testing';
import { jest } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { ROUTES } from '../../../shared/paths.ts';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { PlanPage } from './plan-page.tsx';

const renderPage = pageRenderer('plans', { it: it_, en });
const server = serveApi(
  http.get(apiUrl('/briefs/:id/candidates'), () => HttpResponse.json({ items: [] })),
);
const NO_WORDS = /NaN|Infinity|∞|undefined|null|\{\{|[a-z]+\.[a-z]+_[a-z]+/;

/** Opens the plan of a brief and waits for whatever it has to say. */
async function open(content: Brief): Promise<void> {
  server.use(
    http.get(apiUrl('/briefs/:id'), () =>
      HttpResponse.json({
        id: 'b',
        state: 'matched',
        version: 1,
        content,
        figureVersion: 0,
        chosenPlan: null,
      }),
    ),
  );
  renderPage('en', [{ path: ROUTES.plan, element: <PlanPage /> }], '/briefs/b/plan');
  await screen.findByRole('region', { name: 'Why not this channel' });
}

/** Plans or the reason why there are none; figures that are figures, in words as in the drawings. */
function expectSense(): void {
  const mixes = screen.queryAllByRole('article');
  const findings = screen.queryByRole('heading', { name: 'To know first' });
  expect(mixes.length > 0 || findings !== null).toBe(true);
  expect(screen.getByRole('heading', { level: 1 })).not.toBeEmptyDOMElement();
  expect(document.body.textContent).not.toMatch(NO_WORDS);
  expect(document.body.innerHTML).not.toMatch(/="[^"]*(NaN|Infinity|undefined)[^"]*"/);
}

const BRIEF = aBrief();
const HOPELESS: readonly (readonly [string, Partial<Brief>])[] = [
  [
    'ranges turned round',
    {
      economics: {
        ...BRIEF.economics,
        averageOrderMinor: { kind: 'range', low: 9_000_00, high: 100_00 },
        closeRatio: { kind: 'range', low: 0.9, high: 0.1 },
      },
    },
  ],
  [
    'no margin',
    { economics: { ...BRIEF.economics, grossMarginRatio: { kind: 'value', value: 0 } } },
  ],
  ['a budget of nothing', { budget: { ...BRIEF.budget, monthlyMinor: 0 } }],
  ['a budget of a cent', { budget: { ...BRIEF.budget, monthlyMinor: 1 } }],
  ['a budget beyond reason', { budget: { ...BRIEF.budget, monthlyMinor: 1e300 } }],
  [
    'the largest budget there may be',
    { budget: { ...BRIEF.budget, monthlyMinor: 100_000_000_00 } },
  ],
  ['a negative budget', { budget: { ...BRIEF.budget, monthlyMinor: -5_000_00 } }],
  ['a target beyond reason', { goals: { ...BRIEF.goals, monthlyTarget: 1e9 } }],
  ['a target of nothing', { goals: { ...BRIEF.goals, monthlyTarget: 0 } }],
  ['a thousand months', { goals: { ...BRIEF.goals, horizonMonths: 1_000 } }],
  ['no goal', { goals: { ...BRIEF.goals, priority: null, objectives: [], kpis: [] } }],
];

describe('the plan page, whatever the brief', () => {
  it.each(HOPELESS)('makes sense of %s', async (_name, change) => {
    await open({ ...BRIEF, ...change });
    expectSense();
  });

  it('makes sense of any brief there may be', async () => {
    const complaints = jest.spyOn(console, 'error');
    for (const brief of sampledBriefs(5, 11)) {
      await open(brief);
      expectSense();
      for (const slider of screen.queryAllByRole<HTMLInputElement>('slider')) {
        for (const end of [slider.min, slider.max]) {
          fireEvent.input(slider, { target: { value: end } });
          expect(document.body.textContent).not.toMatch(NO_WORDS);
        }
      }
      cleanup();
    }
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
  });

  it('says so when every channel is refused', async () => {
    await open(BRIEF);
    const why = within(screen.getByRole('region', { name: 'Why not this channel' }));
    for (const channel of why.getAllByRole('checkbox')) fireEvent.click(channel);
    expect(await screen.findByText(/^No channel can work with these answers/)).toBeVisible();
    expectSense();
  });
});
