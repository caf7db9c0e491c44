import type { Browser } from 'playwright-core';
import { newVisit, openBrowser, type Visit } from './support/browser.ts';
import { answerHostile, type HostileAnswers, PAYLOADS } from './support/hostile-text.ts';
import { type Given, PLACES, prepare } from './support/places.ts';
import { type Program, startProgram, temporaryFolder } from './support/program.ts';
import { goTo } from './support/settled.ts';

describe('hostile words in every text', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;
  let visit: Visit;
  let given: Given;
  let answers: HostileAnswers;

  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: folder, DEMO: 'true' });
    browser = await openBrowser();
    visit = await newVisit(browser);
    given = await prepare(visit.page, program.url);
    answers = await answerHostile(visit.page);
  });

  afterAll(async () => {
    // An answer still being replaced would fail with the page it was for.
    await visit.page.unrouteAll({ behavior: 'ignoreErrors' });
    await browser.close();
    await program.stop();
    remove();
  });

  it('shows them as words, on every page', async () => {
    const found: Record<string, readonly string[]> = {};
    for (const { name, path, until } of PLACES) {
      await goTo(visit.page, `${program.url}/it${path(given)}`, until);
      const marks = await answers.found();
      if (marks.length > 0) found[name] = marks;
    }

    expect(found).toEqual({});
    expect(PAYLOADS).toHaveLength(100);
    expect(answers.replaced()).toBeGreaterThan(100);
  }, 300_000);

  it('shows them, and would notice if they were more than words', async () => {
    await goTo(visit.page, `${program.url}/it/agencies`);
    await visit.page.getByText('data-hostile').first().waitFor();

    await visit.page.evaluate(
      (markup) => {
        document.body.insertAdjacentHTML('beforeend', markup);
      },
      PAYLOADS.filter((payload) => payload.includes('onerror')).join(' '),
    );

    await visit.page.waitForFunction(() => {
      const { policyReports } = window as unknown as { policyReports: string[] };
      return policyReports.some((report) => report.startsWith('policy: script-src'));
    });
    const found = await answers.found();
    expect(found).toContain('IMG onerror');
    expect(found).not.toContain('a script ran');
  });
});
