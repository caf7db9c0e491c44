import type { Browser } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser, type Visit } from './support/browser.ts';
import { linkTo } from './support/mail.ts';
import { newEmail, post, signInAsAdmin } from './support/people.ts';
import { freePort, type Program, startProgram, temporaryFolder } from './support/program.ts';

/**
 * Pages of one's own and of admins, as one person who is both: signed in once, Italian on a phone and
 * English on a dark desk side by side. No axe violation, no sideways scroll, nothing on the console.
 */
const PLACES = [
  '/account',
  '/account/security',
  '/account/data',
  '/account/api-tokens',
  '/account/notifications',
  '/notifications',
  '/organisations',
  '/organisations/:firm',
  '/invitation:token',
  '/briefs',
  '/agency/where-i-stand',
  '/agency/appeal',
  '/admin',
  '/admin/appeals',
  '/admin/agencies',
  '/admin/duplicates',
  '/admin/people',
  '/admin/organisations',
  '/admin/import',
  '/admin/audit',
  '/admin/figures',
  '/admin/taxonomy',
  '/admin/exposure',
] as const;

describe('every page of somebody signed in', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;
  let visits: readonly { readonly locale: 'it' | 'en'; readonly visit: Visit }[];
  let firmId: string;
  let token: string;

  beforeAll(async () => {
    program = await startProgram({
      PORT: String(await freePort()),
      DATA_DIR: folder,
      DEMO: 'true',
    });
    browser = await openBrowser();
    const { page, context } = await newVisit(browser);
    await signInAsAdmin(page, { url: program.url, folder });
    const found = (kind: string, name: string) =>
      post<{ id: string }>(page, `${program.url}/api/v1/organisations`, {
        kind,
        name,
        vatNumber: null,
      });
    firmId = (await found('sme', 'Officina Meccanica Lunghissima di Castelfranco')).id;
    await found('agency', 'Studio Prova');
    const guestEmail = newEmail();
    await post(page, `${program.url}/api/v1/organisations/${firmId}/invitations`, {
      email: guestEmail,
      role: 'adviser',
      locale: 'it',
    });
    token = (await linkTo(folder, guestEmail, '/invitation')).split('#')[1] ?? '';
    const storageState = await context.storageState();
    await context.close();
    visits = await Promise.all(
      LOCALES.map(async (locale, place) => ({
        locale,
        visit: await newVisit(browser, { ...FORMS[place], locale, storageState }),
      })),
    );
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  it.each(PLACES)(
    '%s',
    async (place) => {
      const address = place.replace(':firm', firmId).replace(':token', `#${token}`);
      const seen = await Promise.all(
        visits.map(async ({ locale, visit: { page, problems } }) => {
          const before = problems.length;
          await page.goto(`${program.url}/${locale}${address}`, { waitUntil: 'networkidle' });
          await page.locator('h1').first().waitFor();
          return {
            language: await page.locator('html').getAttribute('lang'),
            violations: await violationsOf(page),
            overflow: await sidewaysOverflow(page),
            problems: problems.slice(before),
          };
        }),
      );

      const clean = { violations: [], overflow: 0, problems: [] };
      expect(seen).toEqual(LOCALES.map((language) => ({ language, ...clean })));
    },
    60_000,
  );
});
