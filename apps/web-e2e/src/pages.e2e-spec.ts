import type { Browser } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser } from './support/browser.ts';
import { draftFromExample, submitExample } from './support/guest.ts';
import { startProgram, freePort, temporaryFolder, type Program } from './support/program.ts';

/**
 * Every page and state, in both languages, on a phone and on a desk, in light and dark: no axe
 * violation, no sideways scroll, nothing on the console. A new screen is added to this list.
 */
const STEPS = ['firm', 'goals', 'economics', 'grounding', 'constraints', 'summary'] as const;

interface Place {
  readonly name: string;
  readonly path: (given: Given) => string;
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
  {
    name: 'comparison',
    path: ({ matchedId, agencyIds }) =>
      `/briefs/${matchedId}/compare?agencyIds=${agencyIds.join(',')}`,
  },
  { name: "somebody else's brief", path: () => '/briefs/0190a000-0000-7000-8000-000000000000' },
  { name: 'notices, not signed in', path: () => '/notifications' },
  { name: 'leaving a list by a link that does not work', path: () => '/unsubscribe' },
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
      let visit: Awaited<ReturnType<typeof newVisit>>;

      beforeAll(async () => {
        visit = await newVisit(browser, { viewport, colorScheme, locale });
        const matchedId = await submitExample(visit.page, program.url);
        const draftId = await draftFromExample(visit.page, program.url);
        const matches = await visit.page.request.get(
          `${program.url}/api/v1/briefs/${matchedId}/matches?limit=3`,
        );
        const { items } = (await matches.json()) as {
          items: readonly { agency: { id: string; slug: string } }[];
        };
        given = {
          draftId,
          matchedId,
          agencyIds: items.map((item) => item.agency.id),
          agencySlug: items[0]?.agency.slug ?? '',
        };
      }, 60_000);

      afterAll(async () => visit.context.close());

      it.each(places)(
        '$name',
        async ({ path }) => {
          await visit.page.goto(`${program.url}/${locale}${path(given)}`, {
            waitUntil: 'networkidle',
          });
          await visit.page.locator('h1').first().waitFor();
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
});
