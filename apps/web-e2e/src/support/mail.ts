import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** Mails whose link has been followed, by their own id. */
const followed = new Set<string>();

/**
 * The link of the next mail to an address that leads to this page, as path and fragment; waits until
 * the mail is there. Without an SMTP server the program writes mails into its data folder.
 */
export async function linkTo(folder: string, address: string, page: string): Promise<string> {
  for (;;) {
    for (const mail of await mailsTo(folder, address)) {
      const id = `${mail.messageId ?? ''} ${page}`;
      const link = followed.has(id) ? undefined : linkIn(mail, page);
      if (link === undefined) continue;
      followed.add(id);
      return link;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

function linkIn({ text = '' }: ParsedMail, page: string): string | undefined {
  const links = (text.match(/https?:\/\/\S+/g) ?? []).map((link) => new URL(link));
  const link = links.find(({ pathname }) => pathname.endsWith(page));
  return link === undefined ? undefined : `${link.pathname}${link.hash}`;
}

async function mailsTo(folder: string, address: string): Promise<readonly ParsedMail[]> {
  const place = path.join(folder, 'mail');
  const names = await readdir(place).catch((): string[] => []);
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map(async (name) => simpleParser(await readFile(path.join(place, name)))),
  );
  return mails.filter(({ to }) =>
    [to ?? []].flat().some(({ value }) => value.some((one) => one.address === address)),
  );
}
