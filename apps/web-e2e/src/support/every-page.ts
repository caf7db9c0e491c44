import type { Browser } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './audit.ts';
import { FORMS, newVisit, openBrowser, type Visit } from './browser.ts';
import { type Given, PLACES, prepare } from './places.ts';
import { type Program, startProgram, temporaryFolder } from './program.ts';
import { goTo } from './settled.ts';

/**
 * Every page and state in one language, on a phone and on a desk, in light and dark: no axe violation,
 * no sideways scroll. A language is a file, so that they run side by side.
 */
export function describeEveryPage(locale: 'it' | 'en'): void {
  describe(`every page in ${locale}`, () => {
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

    describe.each(FORMS)('$name', ({ viewport, colorScheme }) => {
      let given: Given;
      let visit: Visit;

      beforeAll(async () => {
        visit = await newVisit(browser, { viewport, colorScheme, locale });
        given = await prepare(visit.page, program.url);
      });

      afterAll(async () => visit.context.close());

      it.each(PLACES)('$name', async ({ path, until }) => {
        await goTo(visit.page, `${program.url}/${locale}${path(given)}`, until);
        const language = await visit.page.locator('html').getAttribute('lang');
        const violations = await violationsOf(visit.page);
        const overflow = await sidewaysOverflow(visit.page);
        expect({ language, violations, overflow }).toEqual({
          language: locale,
          violations: [],
          overflow: 0,
        });
      });
    });
  });
}
