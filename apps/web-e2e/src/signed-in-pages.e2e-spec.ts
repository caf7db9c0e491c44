import type { Browser } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser, type Visit } from './support/browser.ts';
import { signInAsDemoAgency } from './support/demo-agency.ts';
import { linkTo } from './support/mail.ts';
import { newEmail, post, signInAsAdmin } from './support/people.ts';
import { type Program, startProgram, temporaryFolder } from './support/program.ts';
import { goTo } from './support/settled.ts';

/** Pages of one's own and of admins, as one person who is both. */
const OWN_PLACES = [
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
  '/admin',
  '/admin/appeals',
  '/admin/agencies',
  '/admin/duplicates',
  '/admin/people',
  '/admin/organisations',
  '/admin/import',
  '/admin/audit',
  '/admin/figures',
  '/admin/figures/channel.search_ads.all.cost_per_click',
  '/admin/taxonomy',
  '/admin/exposure',
];

/** The workspace of an agency that is published and has something to show. */
const AGENCY_PLACES = [
  '/agency',
  ...['company', 'words', 'reach', 'offers', 'terms', 'people', 'cases', 'publish'].map(
    (step) => `/agency/profile/${step}`,
  ),
  '/agency/cases/new',
  '/agency/evidence',
  '/agency/preview',
  '/agency/import',
  '/agency/where-i-stand',
  '/agency/appeal',
];

const ALL = [
  ...OWN_PLACES.map((place) => ({ place, who: 'admin' as const })),
  ...AGENCY_PLACES.map((place) => ({ place, who: 'agency' as const })),
];
type Who = (typeof ALL)[number]['who'];
type StorageState = Awaited<ReturnType<Visit['context']['storageState']>>;

/**
 * Each signed in once, Italian on a phone and English on a dark desk side by side. No axe violation,
 * no sideways scroll, nothing on the console.
 */

describe('every page of somebody signed in', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;
  const visits = new Map<Who, readonly { readonly locale: 'it' | 'en'; readonly visit: Visit }[]>();
  let firmId: string;
  let token: string;

  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: folder, DEMO: 'true' });
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
    await visitAs('admin', await context.storageState());
    await context.close();
    const owner = await newVisit(browser);
    await signInAsDemoAgency(owner.page, { url: program.url, folder });
    await visitAs('agency', await owner.context.storageState());
    await owner.context.close();
  });

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  async function visitAs(who: Who, storageState: StorageState): Promise<void> {
    const inBoth = LOCALES.map(async (locale, place) => ({
      locale,
      visit: await newVisit(browser, { ...FORMS[place], locale, storageState }),
    }));
    visits.set(who, await Promise.all(inBoth));
  }

  it.each(ALL)('$place', async ({ place, who }) => {
    const address = place.replace(':firm', firmId).replace(':token', `#${token}`);
    const seen = await Promise.all(
      (visits.get(who) ?? []).map(async ({ locale, visit: { page, problems } }) => {
        const before = problems.length;
        await goTo(page, `${program.url}/${locale}${address}`);
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
  });
});
