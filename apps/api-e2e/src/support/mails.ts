import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
