import type { Browser, Page } from 'playwright-core';
import { LOCALES, newVisit, openBrowser, PHONE } from './support/browser.ts';
import { linkTo } from './support/mail.ts';
import { newEmail, PASSWORD, post, signUp } from './support/people.ts';
import { type Program, startProgram, temporaryFolder } from './support/program.ts';

const WORDS = {
  it: {
    name: 'Nome',
    found: 'Crea',
    email: 'Indirizzo e-mail',
    role: 'Che cosa sarà',
    invite: 'Invita',
    invited: /L’invito a .* è partito/,
    person: 'Nome e cognome',
    join: 'Crea l’account e accetta',
    acting: (firm: string) => `Agisci per conto di ${firm}.`,
    accept: (firm: string) => `Accetta l’invito di ${firm}`,
    account: /Il tuo account/,
    firmName: 'Nome dell’azienda',
    saved: 'Bozza salvata',
    begun: 'Luca Consulente ha iniziato un brief.',
    by: /Iniziato da Luca Consulente, consulente\./,
  },
  en: {
    name: 'Name',
    found: 'Create it',
    email: 'E-mail address',
    role: 'What they will be',
    invite: 'Invite',
    invited: /The invitation to .* is on its way/,
    person: 'Full name',
    join: 'Create the account and accept',
    acting: (firm: string) => `You are acting for ${firm}.`,
    accept: (firm: string) => `Accept the invitation of ${firm}`,
    account: /Your account/,
    firmName: 'Name of the firm',
    saved: 'Draft saved',
    begun: 'Luca Consulente began a brief.',
    by: /Begun by Luca Consulente, adviser\./,
  },
} as const;

/** An adviser is asked in by mail, works for two firms, and each sees what was done in its place. */
describe('an adviser of two firms', () => {
  const { folder, remove } = temporaryFolder();
  let program: Program;
  let browser: Browser;

  beforeAll(async () => {
    program = await startProgram({ DATA_DIR: folder });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await program.stop();
    remove();
  });

  it.each(LOCALES)('is asked in, acts for each, and is named: %s', async (locale) => {
    const words = WORDS[locale];
    const place = { url: program.url, folder };
    const at = (path: string) => `${program.url}/${locale}${path}`;
    const visitor = async (viewport = { width: 1280, height: 900 }) => {
      const visit = await newVisit(browser, { locale, viewport });
      return visit;
    };
    const [owner, other, adviser] = [await visitor(PHONE), await visitor(), await visitor()];
    const email = newEmail();

    await signUp(owner.page, place, { name: 'Ada Prova', locale, firm: null });
    await owner.page.goto(at('/organisations'));
    await owner.page.getByLabel(words.name, { exact: true }).fill('Officina Prova');
    await owner.page.getByRole('button', { name: words.found, exact: true }).click();
    await owner.page.getByRole('heading', { level: 1, name: 'Officina Prova' }).waitFor();
    await owner.page.getByLabel(words.email).fill(email);
    await owner.page.getByLabel(words.role).selectOption('adviser');
    await owner.page.getByRole('button', { name: words.invite, exact: true }).click();
    await owner.page.getByText(words.invited).waitFor();

    await adviser.page.goto(`${program.url}${await linkTo(folder, email, '/invitation')}`);
    await adviser.page.getByLabel(words.person).fill('Luca Consulente');
    await adviser.page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await adviser.page.getByRole('button', { name: words.join }).click();
    await adviser.page.getByText(words.acting('Officina Prova')).waitFor();

    await signUp(other.page, place, { name: 'Bruno Due', locale, firm: 'Forno Due' });
    await inviteByHttp(other.page, program.url, email, locale);
    await adviser.page.goto(at('/organisations'));
    await adviser.page.getByRole('button', { name: words.accept('Forno Due') }).click();
    await adviser.page.getByText(words.acting('Forno Due')).waitFor();
    await beginBrief(adviser.page, at('/brief/new'), 'Pane e dolci', words);

    await adviser.page.getByRole('button', { name: words.account }).click();
    await adviser.page.getByRole('button', { name: /^Officina Prova/ }).click();
    await adviser.page.getByText(words.acting('Officina Prova')).waitFor();
    await beginBrief(adviser.page, at('/brief/new'), 'Torni e frese', words);

    for (const [{ page }, mine, theirs] of [
      [owner, 'Torni e frese', 'Pane e dolci'],
      [other, 'Pane e dolci', 'Torni e frese'],
    ] as const) {
      await page.goto(at('/briefs'));
      await page.getByRole('heading', { level: 2, name: mine }).waitFor();
      await page.getByText(words.by).waitFor();
      expect(await page.getByText(theirs).count()).toBe(0);
      await page.goto(at(`/organisations/${await firstOrganisation(page, program.url)}`));
      await page.getByText(words.begun).waitFor();
    }
    expect([owner, other, adviser].flatMap(({ problems }) => problems)).toEqual([]);
    await Promise.all([owner, other, adviser].map(({ context }) => context.close()));
  });
});

async function firstOrganisation(page: Page, origin: string): Promise<string> {
  const answer = await page.request.get(`${origin}/api/v1/organisations`);
  const { items } = (await answer.json()) as { items: readonly { id: string }[] };
  return items[0]?.id ?? '';
}

async function inviteByHttp(
  page: Page,
  origin: string,
  email: string,
  locale: string,
): Promise<void> {
  const id = await firstOrganisation(page, origin);
  const invitation = { email, role: 'adviser', locale };
  await post(page, `${origin}/api/v1/organisations/${id}/invitations`, invitation);
}

async function beginBrief(
  page: Page,
  address: string,
  firmName: string,
  words: { readonly firmName: string; readonly saved: string },
): Promise<void> {
  await page.goto(address);
  await page.getByLabel(words.firmName).fill(firmName);
  await page.getByText(words.saved).first().waitFor();
}
