import type { Browser, Page } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser } from './support/browser.ts';
import { draftFromExample, submitExample } from './support/guest.ts';
import { startProgram, temporaryFolder, type Program } from './support/program.ts';

/** States a page gets into by use: what opens over it, what is empty, what fails, what is offline. */
const OPENS = {
  it: { why: /^Perché/, excluded: /^Vedi le .* escluse/, more: 'Mostra altre' },
  en: { why: /^Why/, excluded: /^See the .* excluded/, more: 'Show more' },
} as const;

describe('states of the pages', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: folder, DEMO: 'true' });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  const clean = async (page: Page) => ({
    violations: await violationsOf(page),
    overflow: await sidewaysOverflow(page),
  });
  const CLEAN = { violations: [], overflow: 0 };

  describe.each(LOCALES)('in %s', (locale) => {
    describe.each(FORMS)('$name', ({ viewport, colorScheme }) => {
      const visiting = async (use: (page: Page) => Promise<void>) => {
        const { page, context } = await newVisit(browser, { viewport, colorScheme, locale });
        try {
          await use(page);
        } finally {
          await context.close();
        }
      };

      it('an agency opened from the result, and closed with the keyboard', () =>
        visiting(async (page) => {
          const id = await submitExample(page, program.url);
          await page.goto(`${program.url}/${locale}/briefs/${id}`);
          const opener = page.getByRole('button', { name: OPENS[locale].why }).first();
          await opener.click();
          await page.getByRole('dialog').getByRole('heading', { level: 2 }).first().waitFor();
          await page.waitForLoadState('networkidle');
          expect(await clean(page)).toEqual(CLEAN);
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'hidden' });
        }));

      it('the excluded, with their reasons', () =>
        visiting(async (page) => {
          const id = await submitExample(page, program.url);
          await page.goto(`${program.url}/${locale}/briefs/${id}`);
          await page.getByRole('button', { name: OPENS[locale].excluded }).click();
          await page.getByRole('dialog').getByRole('listitem').first().waitFor();
          expect(await clean(page)).toEqual(CLEAN);
        }));

      it('more matches than the first twenty', () =>
        visiting(async (page) => {
          const id = await submitExample(page, program.url);
          await page.goto(`${program.url}/${locale}/briefs/${id}`);
          const more = page.getByRole('button', { name: OPENS[locale].more, exact: true });
          await more.click();
          await page.getByText('40', { exact: true }).first().waitFor();
          expect(await clean(page)).toEqual(CLEAN);
        }));

      it('the honest answer: no agency yet', () =>
        visiting(async (page) => {
          const id = await submitExample(page, program.url, 'forno-tre-spighe');
          await page.goto(`${program.url}/${locale}/briefs/${id}`);
          const title = locale === 'it' ? 'Ancora nessuna agenzia.' : 'No agency yet.';
          await page.getByText(title).first().waitFor();
          expect(await clean(page)).toEqual(CLEAN);
        }));

      it('a result that the server cannot give', () =>
        visiting(async (page) => {
          const id = await submitExample(page, program.url);
          await page.route('**/api/v1/briefs/*/matches**', (route) =>
            route.fulfill({
              status: 503,
              contentType: 'application/problem+json',
              body: JSON.stringify({ status: 503, code: 'service.unavailable', violations: [] }),
            }),
          );
          await page.goto(`${program.url}/${locale}/briefs/${id}`);
          await page.getByRole('alert').first().waitFor();
          expect(await clean(page)).toEqual(CLEAN);
        }));

      it('a wizard without network, whose answers are kept', () =>
        visiting(async (page) => {
          const id = await draftFromExample(page, program.url);
          await page.goto(`${program.url}/${locale}/briefs/${id}/edit/firm`, {
            waitUntil: 'networkidle',
          });
          await page.context().setOffline(true);
          const name = locale === 'it' ? 'Nome dell’azienda' : 'Name of the firm';
          await page.getByLabel(name).fill('Offline');
          await page
            .getByText(locale === 'it' ? /senza rete/i : /offline/i)
            .first()
            .waitFor();
          expect(await clean(page)).toEqual(CLEAN);
        }));
    });
  });
});
