import type { Browser, Page } from 'playwright-core';
import { LOCALES, newVisit, openBrowser, PHONE, type Visit } from './support/browser.ts';
import { startProgram, temporaryFolder, type Program } from './support/program.ts';
import { WORDS } from './support/words.ts';

const WHY = { it: /^Perché/, en: /^Why/ } as const;

/** The main job: an owner opens the site, answers in six steps, and reads who covers the plan. */
describe('from a brief to its matches', () => {
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

  describe.each(LOCALES)('in %s', (locale) => {
    let visit: Visit;
    beforeEach(async () => {
      visit = await newVisit(browser, { locale });
    });
    afterEach(async () => visit.context.close());

    it('takes an owner from the home page to explained matches', async () => {
      const { page, problems } = visit;
      await answerEverything(page, program.url, locale);
      await page.getByRole('button', { name: WORDS[locale].submit }).click();

      await page.waitForURL(new RegExp(`/${locale}/briefs/[0-9a-f-]{36}$`));
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText(WORDS[locale].ask).first().waitFor();
      await page.getByRole('button', { name: WHY[locale] }).first().waitFor();
      expect(await page.getByRole('img').count()).toBeGreaterThan(8);

      // Another plan, without an account: the result follows it.
      await page.getByRole('link', { name: WORDS[locale].otherPlans }).click();
      await page.getByRole('button', { name: WORDS[locale].choosePlan }).first().click();
      await page.getByRole('link', { name: WORDS[locale].seeAgencies }).click();
      await page.getByText(WORDS[locale].followsChoice).waitFor();
      await page.getByRole('button', { name: WHY[locale] }).first().waitFor();
      expect(problems).toEqual([]);
    });

    it('shows why an agency is where it is, in points that add up', async () => {
      const { page } = visit;
      await answerEverything(page, program.url, locale);
      await page.getByRole('button', { name: WORDS[locale].submit }).click();
      await page.waitForURL(/\/briefs\/[0-9a-f-]{36}$/);
      await page.getByRole('button', { name: WHY[locale] }).first().click();
      const drawer = page.getByRole('dialog');
      await drawer.getByRole('heading', { level: 2 }).first().waitFor();
      const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
      const matches = await page.request.get(`${program.url}/api/v1/briefs/${id}/matches?limit=1`);
      const { items } = (await matches.json()) as {
        items: readonly {
          agency: { name: string };
          scorePpm: number;
          contributions: readonly { pointsPpm: number }[];
        }[];
      };
      const [first] = items;
      const sum = first?.contributions.reduce((total, part) => total + part.pointsPpm, 0);
      expect(sum).toBe(first?.scorePpm);
      await drawer.filter({ hasText: first?.agency.name ?? 'nobody' }).waitFor();
    });
  });

  it('resumes a draft where it was left, with nothing lost, going back and forth', async () => {
    const { page, context } = await newVisit(browser, { viewport: PHONE });
    const words = WORDS.it;
    await page.goto(`${program.url}/it/brief/new`);
    await page.getByLabel(words.monthly).fill('2600');
    await page.getByLabel(words.firmName).fill('Officine Prova');
    await page.getByText(words.saved).first().waitFor();
    await page.getByRole('button', { name: words.next }).click();
    await page.getByRole('textbox', { name: words.askLabel }).fill(words.ask);
    await page.getByText(words.saved).first().waitFor();
    await page.getByRole('button', { name: words.back }).click();
    expect(await page.getByLabel(words.firmName).inputValue()).toBe('Officine Prova');

    const resumed = await context.newPage();
    await resumed.goto(`${program.url}/it/briefs`);
    await resumed
      .getByRole('link', { name: /Riprendi/ })
      .first()
      .click();
    await resumed.waitForURL(/\/edit\//);
    await resumed.goto(resumed.url().replace(/\/edit\/\w+$/, '/edit/firm'));
    expect(await resumed.getByLabel(words.monthly).inputValue()).toBe(words.monthlyAmount);
    await context.close();
  });

  it('can be answered with the keyboard alone', async () => {
    const { page, context } = await newVisit(browser, {});
    await page.goto(`${program.url}/it/brief/new`);
    await page.getByLabel(WORDS.it.monthly).focus();
    await page.keyboard.type('1500');
    await page.keyboard.press('Enter');
    // By its path: once the draft is saved, the address notes which one it is.
    expect(new URL(page.url()).pathname).toBe('/it/brief/new');
    await tabTo(page, WORDS.it.next);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/edit\/goals$/);
    // The heading is there a frame before it takes the focus.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await context.close();
  });

  it('keeps what was written when the network goes, and saves it when it is back', async () => {
    const { page, context } = await newVisit(browser, {});
    await page.goto(`${program.url}/it/brief/new`);
    await page.getByLabel(WORDS.it.monthly).fill('1800');
    await page.getByText(WORDS.it.saved).first().waitFor();
    await context.setOffline(true);
    await page.getByLabel(WORDS.it.firmName).fill('Senza Rete');
    await page
      .getByText(/senza rete/i)
      .first()
      .waitFor();
    await context.setOffline(false);
    await page.getByText(WORDS.it.saved).first().waitFor();
    await page.goto(`${program.url}/it/briefs`);
    await page.getByText('Senza Rete').first().waitFor();
    await context.close();
  });

  it('gives another visitor no sight of a brief', async () => {
    const owner = await newVisit(browser, {});
    const created = await owner.page.request.post(`${program.url}/api/v1/briefs`, { data: {} });
    const { id } = (await created.json()) as { id: string };
    const stranger = await newVisit(browser, {});
    const answer = await stranger.page.request.get(`${program.url}/api/v1/briefs/${id}`);
    expect(answer.status()).toBe(404);
    await Promise.all([owner.context.close(), stranger.context.close()]);
  });
});

/** Six steps, as an owner would answer them; ends on the summary. */
async function answerEverything(page: Page, origin: string, locale: 'it' | 'en'): Promise<void> {
  const words = WORDS[locale];
  const next = () => page.getByRole('button', { name: words.next }).click();
  await page.goto(`${origin}/${locale}`);
  await page.getByRole('link', { name: words.start }).first().click();

  await page.getByLabel(words.monthly).fill('2600');
  await page.getByLabel(words.firmName).fill('Infissi di Prova');
  await choose(page, words.sector, words.sectorName);
  await choose(page, words.region, words.regionName);
  await page.getByLabel(words.headcount).fill('12');
  await page.getByLabel(words.turnover).fill('1600000');
  await page.getByText(words.toPeople, { exact: true }).click();
  await page.getByText(words.theySearch).click();
  await next();

  await page.getByRole('radio', { name: words.leadsFirst }).check({ force: true });
  await page.getByText(words.quotes, { exact: true }).first().click();
  await page.getByText(words.quotes, { exact: true }).last().click();
  await page.getByRole('textbox', { name: words.askLabel }).fill(words.ask);
  await next();

  await page.getByLabel(words.order, { exact: true }).fill('6800');
  for (const box of await page.getByRole('checkbox', { name: words.unknown }).all()) {
    if (await box.isEnabled()) await box.check({ force: true });
  }
  await page.getByLabel(words.order, { exact: true }).waitFor();
  await next();

  await page.getByRole('checkbox', { name: words.site }).check({ force: true });
  await page.getByRole('checkbox', { name: words.premises }).check({ force: true });
  await page.getByRole('checkbox', { name: words.nobody }).check({ force: true });
  await next();

  await page.getByText(words.remote).click();
  await page.getByText(words.iDecide, { exact: true }).click();
  await next();
  await page.getByRole('button', { name: words.submit }).waitFor();
}

/** A native list or a custom one: both are comboboxes to a person who cannot see them. */
async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  const value = await field
    .locator('option')
    .filter({ hasText: option })
    .first()
    .getAttribute('value');
  await field.selectOption(value);
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(text.trim())) return;
  }
  throw new Error(`no key press reached ${name.source}`);
}
