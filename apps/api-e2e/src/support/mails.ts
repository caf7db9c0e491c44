import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TransactionRunner } from '@raccordo/api/testing';
import { type ParsedMail, simpleParser } from 'mailparser';
import type { Api } from './api.ts';

/** Every mail sent so far, oldest first. */
export async function mailsOf({ dataDir }: Pick<Api, 'dataDir'>): Promise<readonly ParsedMail[]> {
  const folder = join(dataDir, 'mail');
  const names = await readdir(folder).catch((): string[] => []);
  const whole = names.filter((name) => name.endsWith('.eml')).sort();
  return Promise.all(whole.map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

/** The latest mail to an address whose subject says this; waits until it is there. */
export async function mailTo(
  api: Pick<Api, 'dataDir'>,
  address: string,
  subject: RegExp = /./,
): Promise<ParsedMail> {
  for (;;) {
    const found = [...(await mailsOf(api))]
      .reverse()
      .find((mail) => addressOf(mail) === address && subject.test(mail.subject ?? ''));
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Waits until nothing is under way: else a mail turns up, or moves, while its folder is looked through. */
export async function allDelivered({ app }: Pick<Api, 'app'>): Promise<void> {
  const transactions = app.get(TransactionRunner, { strict: false });
  for (;;) {
    const open = await transactions.asSystem(() =>
      transactions.query(`SELECT 1 FROM outbox_messages WHERE state IN ('waiting', 'published')`),
    );
    if (open.length === 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The first link of a mail that leads to this page, as its path, query and fragment. */
export function linkIn(mail: ParsedMail, page: string): string {
  const links = (mail.text ?? '').match(/https?:\/\/\S+/g) ?? [];
  const link = links.map((text) => new URL(text)).find(({ pathname }) => pathname.endsWith(page));
  if (link === undefined) throw new Error(`No link to ${page} in "${mail.subject ?? ''}"`);
  return `${link.pathname}${link.search}${link.hash}`;
}

function addressOf({ to }: ParsedMail): string {
  const [first] = to === undefined ? [] : [to].flat();
  return first?.value[0]?.address ?? '';
}
