import { aBrief } from '@raccordo/brief/testing';
import {
  packedHistory,
  SERIES_GAPS,
  ROW_PROBLEMS,
  SOURCE_IDS,
  PLAIN_ROLES,
} from '@raccordo/history';
import { HISTORY_REFUSALS } from '@raccordo/mix';
import {
  AS_IN_THE_BRIEF,
  plannerOf,
  plannerOptionsOf,
  type PlanQuestion,
} from '@raccordo/planning';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useMemo, useState } from 'react';
import { pageRenderer } from '../../../shared/testing/render-page.tsx';
import { apiUrl, serveApi } from '../../../shared/testing/server.ts';
import en from '../i18n/en.json' with { type: 'json' };
import it_ from '../i18n/it.json' with { type: 'json' };
import { OwnHistory } from './own-history.tsx';

interface Body {
  readonly series: readonly object[];
  readonly isUsed: boolean;
}

/** A server that keeps what it is given, as the real one does. */
let kept: Body & { readonly version: number };
const answer = () => HttpResponse.json({ ...kept, updatedAt: null });
serveApi(
  http.get(apiUrl('/briefs/:id/history'), answer),
  http.put(apiUrl('/briefs/:id/history'), async ({ request }) => {
    if (request.headers.get('if-match') !== `"${kept.version}"`) {
      return HttpResponse.json({ code: 'precondition.stale' }, { status: 412 });
    }
    kept = { ...((await request.json()) as Body), version: kept.version + 1 };
    return answer();
  }),
);
beforeEach(() => {
  kept = { version: 1, series: [], isUsed: false };
  window.localStorage.clear();
});

// The simulated browser has files that cannot be read this way; only here, where no file is sent.
File.prototype.arrayBuffer = function arrayBuffer(this: File) {
  return new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

const renderPage = pageRenderer('own-history', { it: it_, en });
const BRIEF = aBrief();

function PlanWithNumbers() {
  const [question, ask] = useState<PlanQuestion>(AS_IN_THE_BRIEF);
  const planner = useMemo(
    () => plannerOf(BRIEF, undefined, plannerOptionsOf(question, 1)),
    [question],
  );
  return (
    <>
      <OwnHistory briefId="b" planner={planner} question={question} ask={ask} />
      <output>{Object.keys(question.evidence).join()}</output>
    </>
  );
}

const open = (locale: 'it' | 'en' = 'en') =>
  renderPage(locale, [{ path: 'plan', element: <PlanWithNumbers /> }], '/plan');

const GOOGLE = `Campaign report
"January 5, 2026 - January 18, 2026"
Campaign,Campaign type,Currency code,Week,Cost,Impr.,Clicks,Conversions
Brand,Search,EUR,2026-01-05,"1,234.56","10,000",410,12
Padel,Something new,EUR,2026-01-05,100.00,"9,000",30,1
Brand,Search,EUR,2026-01-12,"=HYPERLINK(""x"")","9,000",400,10
Brand,Search,EUR,2026-01-19,"1,000.00","9,000",400,10
Total: Campaigns,,,,"2,334.56",,,
`;

async function choose(text: string, name = 'google.csv') {
  const user = userEvent.setup();
  const input = await screen.findByLabelText(/^(Choose a file|Scegli un file)/);
  await user.upload(input, new File([text], name, { type: 'text/csv' }));
  return user;
}

const NO_NUMBER = /NaN|Infinity|undefined|\{\{/;

describe('a firm’s own numbers', () => {
  it('are recognised, corrected, reported row by row, kept and used in the plan', async () => {
    open();
    const user = await choose(GOOGLE);
    expect(await screen.findByRole('heading', { name: 'google.csv: Google Ads' })).toHaveFocus();
    expect(screen.getByLabelText('Cost')).toHaveValue('spend');

    const report = await screen.findByRole('region', { name: 'Rows to look at' });
    expect(within(report).getByText('=HYPERLINK("x")')).toBeVisible();
    expect(within(report).getByText(/^We do not know which channel/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText(/^Something new/), 'left_out');
    await waitFor(() => expect(within(report).getAllByRole('row')).toHaveLength(2));
    expect(screen.getByText(/^2 rows taken\. One refused\. 2 passed over/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Use these rows' }));
    expect(await screen.findByRole('heading', { name: 'What changes' })).toBeVisible();
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent('search_ads');
    expect(
      screen.getByRole('img', { name: /^Search ads: What a click costs\. Published/ }),
    ).toBeVisible();
    expect(
      await screen.findByText(/^There are 3 weeks and it takes 78|^There are 2 weeks/),
    ).toBeVisible();
    expect(document.body.textContent).not.toMatch(NO_NUMBER);

    await user.click(screen.getByRole('checkbox', { name: /^Use these numbers/ }));
    await waitFor(() => expect(document.querySelector('output')).toBeEmptyDOMElement());
    await user.click(screen.getByRole('button', { name: 'Remove all your numbers' }));
    await user.click(await screen.findByRole('button', { name: 'Remove them' }));
    await waitFor(() => expect(screen.queryByText('What you gave us')).not.toBeInTheDocument());
    expect(kept.series).toEqual([]);
  });

  it('remember the columns of the same export', async () => {
    open();
    const text = 'quando;quanto;chi\n05/01/2026;10,5;3\n13/01/2026;1,5;4';
    const user = await choose(text, 'mine.csv');
    await user.selectOptions(await screen.findByLabelText('quando'), 'from');
    await user.selectOptions(await screen.findByLabelText('quanto'), 'spend');
    await user.selectOptions(await screen.findByLabelText('chi'), 'results');
    await user.selectOptions(await screen.findByLabelText(/^All rows are of/), 'social_ads');
    await user.click(await screen.findByRole('button', { name: 'Use these rows' }));
    await choose(text, 'again.csv');
    expect(await screen.findByText(/Columns as last time/)).toBeVisible();
    expect(screen.getByLabelText('chi')).toHaveValue('results');
  });

  it.each([
    ['The file is empty', ''],
    ['This is an Excel file', 'PK\u0003\u0004'],
    ['There is no table here', 'hello\nworld\n'],
  ])('say what is wrong with a file: %s', async (message, text) => {
    open();
    await choose(text);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
  });

  it('ask what a file does not say', async () => {
    open('it');
    const user = await choose('giorno;spesa\n05/04/2026;1.234\n06/04/2026;10');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^05\/04 è il 5 aprile/);
    await user.selectOptions(screen.getByLabelText('Date'), 'dmy');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/^1\.234 è mille/));
  });

  it('come back after a reload, with the reason where they say nothing', async () => {
    const period = { channel: 'display', from: '2026-01-05', to: '2026-01-11' } as const;
    const numbers = { spendMinor: 0, visits: 5, resultHundredths: 100 };
    const series = packedHistory([{ source: 'template', ...period, ...numbers }]);
    kept = { version: 4, series, isUsed: true };
    open();
    expect(await screen.findByText(/^No spend: without it/)).toBeVisible();
    expect(document.body.textContent).not.toMatch(NO_NUMBER);
  });
});

describe.each([
  ['it', it_],
  ['en', en],
] as const)('the words in %s', (_locale, texts) => {
  it('name every programme, role, problem and refusal', () => {
    const have = (table: object, codes: readonly string[]) =>
      expect(Object.keys(table)).toEqual(expect.arrayContaining([...codes]));
    have(texts.source, SOURCE_IDS);
    have(texts.role, PLAIN_ROLES);
    have(
      texts.rowProblem,
      ROW_PROBLEMS.map((code) => code.replace('.', '_')),
    );
    have(texts.channelRefusal, HISTORY_REFUSALS);
    have(texts.fitRefusal, SERIES_GAPS);
  });
});
