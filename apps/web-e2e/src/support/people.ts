import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { linkTo } from './mail.ts';

export const PASSWORD = 'quattro cavalli in cucina';

export const newEmail = (): string => `${randomUUID()}@example.org`;

/** The program under test and the folder it works in. */
export interface Place {
  readonly url: string;
  readonly folder: string;
}

interface Newcomer {
  readonly name: string;
  readonly locale: 'it' | 'en';
  /** Of a firm of their own; null for who comes to join one. */
  readonly firm: string | null;
}

/** Signed up, address confirmed, signed in in this page's browser, over HTTP; their address. */
export async function signUp(
  page: Page,
  { url, folder }: Place,
  { name, locale, firm }: Newcomer,
): Promise<string> {
  const email = newEmail();
  await post(page, `${url}/api/v1/sign-up`, {
    email,
    name,
    password: PASSWORD,
    locale,
    organisation: firm === null ? null : { kind: 'sme', name: firm, vatNumber: null },
  });
  const token = tokenOf(await linkTo(folder, email, '/verify'));
  await post(page, `${url}/api/v1/email-confirmation`, { token, password: PASSWORD });
  await post(page, `${url}/api/v1/sign-in`, { email, password: PASSWORD });
  return email;
}

/** An admin with a second factor, signed in in this page's browser. */
export async function signInAsAdmin(page: Page, { url, folder }: Place): Promise<void> {
  const email = newEmail();
  const token = tokenOf(await admin(folder, 'create', email));
  await post(page, `${url}/api/v1/password-recovery/reset`, { token, password: PASSWORD });
  await post(page, `${url}/api/v1/sign-in`, { email, password: PASSWORD });
  const { secret } = await post<{ secret: string }>(page, `${url}/api/v1/account/second-factor`);
  await post(page, `${url}/api/v1/account/second-factor/confirm`, { code: codeOf(secret) });
}

/** What an app on the phone shows: taken for half a minute at least, and once. */
export const codeOf = (secret: string): string => codeAt(secret, Date.now());

/**
 * What it will show next: taken already, and for a minute at least. For whoever has spent the code of
 * now; to wait for the next would cost half a minute, and one from before may expire while it is typed.
 */
export const nextCodeOf = (secret: string): string => codeAt(secret, Date.now() + 30_000);

function codeAt(secret: string, timestamp: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({
    timestamp,
  });
}

export async function post<Body>(page: Page, url: string, data?: object): Promise<Body> {
  const answer = await page.request.post(url, data === undefined ? {} : { data });
  if (!answer.ok()) throw new Error(`${url} answered ${answer.status()}: ${await answer.text()}`);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as Body;
}

const tokenOf = (text: string): string => /#token=([\w-]+)/.exec(text)?.[1] ?? '';

/** The compiled program behind `npm run admin`, beside the running server. */
function admin(folder: string, ...words: readonly string[]): Promise<string> {
  const program = path.resolve(import.meta.dirname, '../../../api/dist/admin.js');
  const child = spawn(process.execPath, [program, ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
  return new Promise((done, fail) =>
    child.once('close', (code) => (code === 0 ? done(out) : fail(new Error(error)))),
  );
}
