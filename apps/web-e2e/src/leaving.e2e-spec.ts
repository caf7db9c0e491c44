import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { sidewaysOverflow, violationsOf } from './support/audit.ts';
import { FORMS, LOCALES, newVisit, openBrowser } from './support/browser.ts';
import { type Program, startProgram, temporaryFolder } from './support/program.ts';

const PASSWORD = 'quattro cavalli in cucina';

const WORDS = {
  it: {
    download: 'Scarica i miei dati',
    downloaded: /Fatto: raccordo-/,
    open: 'Apri Officina Prova',
    address: 'Per conferma, scrivi il tuo indirizzo e-mail',
    erase: 'Cancella il mio account',
    notThis: 'Non è l’indirizzo di questo account.',
    due: /Il tuo account sarà cancellato il/,
    callOff: 'Annulla la cancellazione',
  },
  en: {
    download: 'Download my data',
    downloaded: /Done: raccordo-/,
    open: 'Open Officina Prova',
    address: 'To confirm, type your e-mail address',
    erase: 'Erase my account',
    notThis: 'This is not the address of this account.',
    due: /Your account will be erased on/,
    callOff: 'Call off the erasure',
  },
} as const;

describe('leaving', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: folder, DEMO: 'false' });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  async function signedUp(page: Page, locale: string): Promise<string> {
    const email = `ada-${locale}@example.org`;
    const post = async (path: string, data: object) => {
      const answer = await page.request.post(`${program.url}/api/v1${path}`, { data });
      if (!answer.ok()) throw new Error(`${path} answered ${String(answer.status())}`);
    };
    const organisation = { kind: 'sme', name: 'Officina Prova', vatNumber: null };
    const person = { email, name: 'Ada Prova', password: PASSWORD, locale, organisation };
    await post('/sign-up', person);
    await post('/sign-in', { email, password: PASSWORD });
    return email;
  }

  async function deleteFirm(page: Page): Promise<void> {
    const own = await page.request.get(`${program.url}/api/v1/organisations`);
    const { items } = (await own.json()) as { items: readonly { id: string }[] };
    await page.request.post(`${program.url}/api/v1/organisations/${items[0]?.id ?? ''}/deletion`, {
      data: { name: 'Officina Prova' },
    });
  }

  const faultsOf = async (page: Page) => ({
    violations: await violationsOf(page),
    overflow: await sidewaysOverflow(page),
  });
  const NONE = { violations: [], overflow: 0 };

  it.each(LOCALES.map((locale, place) => ({ locale, form: FORMS[place] ?? FORMS[0] })))(
    'takes the data along, passes the firm on first, and can be called off: $locale, $form.name',
    async ({ locale, form }) => {
      const words = WORDS[locale];
      const { context, page } = await newVisit(browser, { ...form, locale });
      const email = await signedUp(page, locale);
      await page.goto(`${program.url}/${locale}/account/data`, { waitUntil: 'networkidle' });
      await page.getByRole('link', { name: words.open }).waitFor();
      const faultsBefore = await faultsOf(page);

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.download }).click(),
      ]);
      await page.getByText(words.downloaded).waitFor();
      const exported = await readFile(await file.path(), 'utf8');

      await deleteFirm(page);
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByLabel(words.address).fill('somebody@else.example');
      await page.getByRole('button', { name: words.erase }).click();
      await page.getByText(words.notThis).waitFor();
      const kept = await page.getByLabel(words.address).inputValue();
      const faultsOfForm = await faultsOf(page);
      await page.getByLabel(words.address).fill(email);
      await page.getByRole('button', { name: words.erase }).click();
      await page.getByText(words.due).waitFor();
      const faultsOfDue = await faultsOf(page);
      await page.getByRole('button', { name: words.callOff }).click();
      await page.getByLabel(words.address).waitFor();
      await context.close();

      expect(JSON.parse(exported)).toMatchObject({ email });
      expect(exported).toContain('Officina Prova');
      expect(kept).toBe('somebody@else.example');
      expect([faultsBefore, faultsOfForm, faultsOfDue]).toEqual([NONE, NONE, NONE]);
    },
  );
});
