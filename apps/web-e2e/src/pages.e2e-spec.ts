import type { Browser, Page } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser, type Visit } from './support/browser.ts';
import { draftFromExample, keepNumbers, submitExample } from './support/guest.ts';
import { answerHostile, type HostileAnswers, PAYLOADS } from './support/hostile-text.ts';
import { startProgram, freePort, temporaryFolder, type Program } from './support/program.ts';

/**
 * Every page and state, in both languages, on a phone and on a desk, in light and dark: no axe
 * violation, no sideways scroll, nothing on the console. A new screen is added to this list.
 */
const STEPS = ['firm', 'goals', 'economics', 'grounding', 'constraints', 'summary'] as const;

interface Place {
  readonly name: string;
  readonly path: (given: Given) => string;
  /** What is there once the page is whole; its heading where nothing is said. */
  readonly until?: string;
}

interface Given {
  readonly draftId: string;
  readonly matchedId: string;
  readonly agencyIds: readonly string[];
  readonly agencySlug: string;
}

const places: readonly Place[] = [
  { name: 'home', path: () => '' },
  { name: 'directory', path: () => '/agencies' },
  { name: 'directory, nothing found', path: () => '/agencies?q=qwertyuiopzzz' },
  { name: 'agency', path: ({ agencySlug }) => `/agencies/${agencySlug}` },
  { name: 'unknown agency', path: () => '/agencies/no-such-agency' },
  { name: 'how we rank', path: () => '/how-we-rank' },
  { name: 'the market in figures', path: () => '/statistics' },
  { name: 'new brief', path: () => '/brief/new' },
  { name: 'my briefs', path: () => '/briefs' },
  ...STEPS.map((step) => ({
    name: `wizard: ${step}`,
    path: ({ draftId }: Given) => `/briefs/${draftId}/edit/${step}`,
  })),
  { name: 'result', path: ({ matchedId }) => `/briefs/${matchedId}` },
  { name: 'plan', path: ({ matchedId }) => `/briefs/${matchedId}/plan`, until: 'article' },
  {
    name: 'comparison',
    path: ({ matchedId, agencyIds }) =>
      `/briefs/${matchedId}/compare?agencyIds=${agencyIds.join(',')}`,
  },
  { name: 'team', path: ({ matchedId }) => `/briefs/${matchedId}/team?hours=8&can=seo` },
  { name: "somebody else's brief", path: () => '/briefs/0190a000-0000-7000-8000-000000000000' },
  { name: 'notices, not signed in', path: () => '/notifications' },
  { name: 'leaving a list by a link that does not work', path: () => '/unsubscribe' },
  { name: 'workspace of an agency, not signed in', path: () => '/agency' },
  { name: 'no such page', path: () => '/nowhere' },
];

describe('every page', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    program = await startProgram({
      PORT: String(await freePort()),
      DATA_DIR: folder,
      DEMO: 'true',
    });
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  describe.each(LOCALES)('in %s', (locale) => {
    describe.each(FORMS)('$name', ({ viewport, colorScheme }) => {
      let given: Given;
      let visit: Visit;

      beforeAll(async () => {
        visit = await newVisit(browser, { viewport, colorScheme, locale });
        given = await prepare(visit.page, program.url);
      }, 60_000);

      afterAll(async () => visit.context.close());

      it.each(places)(
        '$name',
        async ({ path, until = 'h1' }) => {
          await visit.page.goto(`${program.url}/${locale}${path(given)}`, {
            waitUntil: 'networkidle',
          });
          await visit.page.locator(until).first().waitFor();
          const language = await visit.page.locator('html').getAttribute('lang');
          const violations = await violationsOf(visit.page);
          const overflow = await sidewaysOverflow(visit.page);
          expect({ language, violations, overflow }).toEqual({
            language: locale,
            violations: [],
            overflow: 0,
          });
        },
        60_000,
      );
    });
  });

  describe('with hostile words in every text', () => {
    let visit: Visit;
    let given: Given;
    let answers: HostileAnswers;

    beforeAll(async () => {
      visit = await newVisit(browser);
      given = await prepare(visit.page, program.url);
      answers = await answerHostile(visit.page);
    }, 60_000);

    afterAll(async () => visit.context.close());

    it('shows them as words, on every page', async () => {
      const found: Record<string, readonly string[]> = {};
      for (const { name, path, until = 'h1' } of places) {
        await visit.page.goto(`${program.url}/it${path(given)}`, { waitUntil: 'networkidle' });
        await visit.page.locator(until).first().waitFor();
        const marks = await answers.found();
        if (marks.length > 0) found[name] = marks;
      }

      expect(found).toEqual({});
      expect(PAYLOADS).toHaveLength(100);
      expect(answers.replaced()).toBeGreaterThan(100);
    }, 300_000);

    it('shows them, and would notice if they were more than words', async () => {
      await visit.page.goto(`${program.url}/it/agencies`, { waitUntil: 'networkidle' });
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
    }, 60_000);
  });
});

/** Two briefs of this visitor's own, and agencies to look at. */
async function prepare(page: Page, origin: string): Promise<Given> {
  const matchedId = await submitExample(page, origin);
  await keepNumbers(page, origin, matchedId);
  const draftId = await draftFromExample(page, origin);
  const matches = await page.request.get(`${origin}/api/v1/briefs/${matchedId}/matches?limit=3`);
  const { items } = (await matches.json()) as {
    items: readonly { agency: { id: string; slug: string } }[];
  };
  return {
    draftId,
    matchedId,
    agencyIds: items.map((item) => item.agency.id),
    agencySlug: items[0]?.agency.slug ?? '',
  };
}
