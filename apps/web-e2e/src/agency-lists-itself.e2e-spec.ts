import type { Browser, Page } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser, type Visit } from './support/browser.ts';
import { submitExample } from './support/guest.ts';
import { signInAsAdmin, signUp } from './support/people.ts';
import { type Program, startProgram, temporaryFolder } from './support/program.ts';

const WORDS = {
  it: {
    name: 'Nome dell’agenzia',
    vatNumber: /^Partita IVA/,
    begin: 'Comincia il profilo',
    goOn: 'Continua il profilo',
    region: 'Regione della sede',
    next: /^Avanti/,
    description: 'In italiano',
    language: 'Italiano',
    searchAds: 'Annunci sui motori (SEM)',
    share: /^Quota/,
    hours: /^Ore al mese/,
    rate: 'Tariffa oraria media',
    retainer: 'Incarico minimo',
    addCase: 'Aggiungi un caso',
    title: 'Titolo',
    month: 'Mese in cui è finito',
    result: 'Che cosa è cambiato per il cliente',
    saveCase: 'Salva il caso',
    publish: 'Pubblica il profilo',
    published: 'È pubblico. Entra nei confronti da adesso.',
    toEvidence: 'Fai verificare quello che sai fare',
    ask: /^Chiedi la verifica/,
    send: 'Manda',
    asked: 'verifica chiesta',
    verify: 'Verifica',
    decide: 'Conferma la decisione',
    decided: 'Decisione presa e scritta nel registro.',
    shown: 'mostrata',
    verified: 'verificata',
    preview: /È la pagina che un’azienda vede adesso/,
    state: 'Pubblicata, da controllare',
  },
  en: {
    name: 'Name of the agency',
    vatNumber: /^VAT number/,
    begin: 'Begin the profile',
    goOn: 'Go on with the profile',
    region: 'Region of the office',
    next: /^Next/,
    description: 'In English',
    language: 'Italian',
    searchAds: 'Search ads',
    share: /^Share/,
    hours: /^Hours a month/,
    rate: 'Average hourly rate',
    retainer: 'Minimum retainer',
    addCase: 'Add a case',
    title: 'Title',
    month: 'Month it was finished',
    result: 'What changed for the client',
    saveCase: 'Save the case',
    publish: 'Publish the profile',
    published: 'It is public. It is in the matches from now on.',
    toEvidence: 'Have what you can do verified',
    ask: /^Ask for verification/,
    send: 'Send',
    asked: 'verification asked for',
    verify: 'Verify',
    decide: 'Confirm the decision',
    decided: 'Decided, and written in the log.',
    shown: 'shown',
    verified: 'verified',
    preview: /This is the page a firm sees now/,
    state: 'Published, to be checked',
  },
} as const;

const VAT_NUMBERS = { it: '02342520158', en: '86334519757' } as const;
/** Recent enough to count on the day the test runs. */
const LAST_QUARTER = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 7);

interface Shown {
  readonly agency: { readonly name: string };
  readonly scorePpm: number;
  readonly lines: readonly { readonly capability: string; readonly evidence: string | null }[];
}

type Level = 'shown' | 'verified';

/** An agency lists itself, an admin verifies what it says, and the next firm sees it so. */
describe('an agency that lists itself', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;
  let admin: Visit;

  beforeAll(async () => {
    program = await startProgram({
      DATA_DIR: folder,
      // Alone in the directory it cannot stay below the fold.
      DEMO: 'false',
    });
    browser = await openBrowser();
    admin = await newVisit(browser);
    await signInAsAdmin(admin.page, { url: program.url, folder });
  });

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  it.each(LOCALES)('is verified, and counts so in the next result: %s', async (locale) => {
    const words = WORDS[locale];
    const name = `Studio Prova ${locale}`;
    const form = FORMS[LOCALES.indexOf(locale)];
    const own = await newVisit(browser, { ...form, locale });
    const { page } = own;
    await signUp(page, { url: program.url, folder }, { name: 'Ada Prova', locale, firm: null });

    await found(page, name, locale);
    await page.getByRole('link', { name: words.goOn }).click();
    await fillProfile(page, locale);
    await page.getByRole('button', { name: words.publish }).click();
    await page.getByText(words.published).waitFor();
    await isClean(page);
    const agencyId = await agencyIdOf(page, program.url);
    const before = await resultFor(browser, agencyId, 'shown', locale);
    expect(before.level).toBe(words.shown);

    await page.getByRole('link', { name: words.toEvidence }).click();
    await page.getByRole('button', { name: words.ask }).click();
    await page.getByRole('button', { name: words.send }).click();
    await page.getByText(words.asked).waitFor();
    await isClean(page);
    await verify(admin.page, name, locale);
    const after = await resultFor(browser, agencyId, 'verified', locale);

    expect(after.level).toBe(words.verified);
    expect(after.scorePpm).toBeGreaterThan(before.scorePpm);
    await page.goto(`${program.url}/${locale}/agency`);
    await page.getByText(words.state).first().waitFor();
    await page.goto(`${program.url}/${locale}/agency/preview`);
    await page.getByText(words.preview).first().waitFor();
    // The answer that there is no profile yet is no fault; the browser writes it down all the same.
    expect(own.problems.filter((problem) => !/status of 4\d\d/.test(problem))).toEqual([]);
    await own.context.close();
  });

  async function found(page: Page, name: string, locale: 'it' | 'en'): Promise<void> {
    const words = WORDS[locale];
    await page.goto(`${program.url}/${locale}/agency`);
    await page.getByLabel(words.name).fill(name);
    await page.getByLabel(words.vatNumber).fill(VAT_NUMBERS[locale]);
    await isClean(page);
    await page.getByRole('button', { name: words.begin }).click();
  }

  async function fillProfile(page: Page, locale: 'it' | 'en'): Promise<void> {
    const words = WORDS[locale];
    const next = async (): Promise<void> => {
      const title = page.getByRole('heading', { level: 1 });
      const before = (await title.textContent()) ?? '';
      await page.getByRole('button', { name: words.next }).click();
      // The address changes before the step does, whose button would be pressed again.
      await title.filter({ hasNotText: before }).waitFor();
    };
    const choose = (chip: string) =>
      page.getByRole('main').getByText(chip, { exact: true }).first().click();
    await page.getByLabel(words.region).selectOption('ITC4');
    await next();
    await page.getByLabel(words.description).fill('Ricerca e pagine per chi vende su preventivo.');
    await next();
    await page.getByRole('checkbox').first().check({ force: true });
    await choose(words.language);
    await next();
    await choose(words.searchAds);
    await page.getByLabel(words.share).fill('60');
    await page.getByLabel(words.hours).fill('20');
    await next();
    await page.getByLabel(words.rate).fill('50');
    await page.getByLabel(words.retainer).fill('300');
    await next();
    await next();
    await page.getByRole('link', { name: words.addCase }).click();
    await page.getByLabel(words.title, { exact: true }).fill('Infissi per chi ristruttura');
    await page.getByLabel(words.month).fill(LAST_QUARTER);
    await choose(words.searchAds);
    await page.getByLabel(words.result).fill('Da 6 a 21 richieste al mese.');
    await page.getByRole('button', { name: words.saveCase }).click();
    await page.getByRole('link', { name: 'Infissi per chi ristruttura' }).waitFor();
    await next();
  }

  async function verify(page: Page, name: string, locale: 'it' | 'en'): Promise<void> {
    const words = WORDS[locale];
    await page.goto(`${program.url}/${locale}/admin?only=claim`);
    await page
      .getByRole('link', { name: new RegExp(`${name}.*${escaped(words.searchAds)}`) })
      .click();
    await page.getByRole('radio', { name: words.verify, exact: true }).check({ force: true });
    await page.getByRole('button', { name: words.decide }).click();
    await page.getByText(words.decided).waitFor();
  }

  /** A result with the agency at this level: the ranking hears of a change a moment later. */
  async function resultWith(
    page: Page,
    agencyId: string,
    level: Level,
  ): Promise<{ readonly id: string; readonly match: Shown }> {
    for (;;) {
      const id = await submitExample(page, program.url);
      const url = `${program.url}/api/v1/briefs/${id}/matches/${agencyId}`;
      const answer = await page.request.get(url);
      const match = answer.ok() ? ((await answer.json()) as Shown) : null;
      const line = match?.lines.find(({ capability }) => capability === 'search_ads');
      if (match !== null && line?.evidence === level) return { id, match };
      await page.waitForTimeout(500);
    }
  }

  /** What a firm sees of one agency when it asks now: its level on the line, and its score. */
  async function resultFor(
    inBrowser: Browser,
    agencyId: string,
    expected: Level,
    locale: 'it' | 'en',
  ): Promise<{ readonly level: string; readonly scorePpm: number }> {
    const words = WORDS[locale];
    const { page, context } = await newVisit(inBrowser, { locale });
    const { id, match } = await resultWith(page, agencyId, expected);
    await page.goto(`${program.url}/${locale}/briefs/${id}`);
    await page.getByRole('button', { name: new RegExp(escaped(match.agency.name)) }).click();
    const drawer = page.getByRole('dialog');
    const line = drawer.getByRole('img', { name: new RegExp(`^${escaped(words.searchAds)}: `) });
    const label = await line.first().getAttribute('aria-label');
    const points = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
      Math.round(match.scorePpm / 100) / 100,
    );
    await drawer.filter({ hasText: points }).waitFor();
    await context.close();
    const level = [words.shown, words.verified].find((one) => label?.includes(one)) ?? '';
    return { level, scorePpm: match.scorePpm };
  }
});

async function agencyIdOf(page: Page, origin: string): Promise<string> {
  const { items } = (await (await page.request.get(`${origin}/api/v1/organisations`)).json()) as {
    readonly items: readonly { readonly agencyId: string | null }[];
  };
  return items.find(({ agencyId }) => agencyId !== null)?.agencyId ?? '';
}

async function isClean(page: Page): Promise<void> {
  const violations = await violationsOf(page);
  expect({ at: page.url(), violations, overflow: await sidewaysOverflow(page) }).toEqual({
    at: page.url(),
    violations: [],
    overflow: 0,
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
