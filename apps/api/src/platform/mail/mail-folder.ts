import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readMail } from './read-mail.ts';

/** Where mails become files when there is no mail server; a name begins with the time of sending. */
export class MailFolder {
  constructor(readonly path: string) {}

  nameOf({ sentAt, id }: { readonly sentAt: Date; readonly id: string }): string {
    return `${prefixOf(sentAt)}-${id}.eml`;
  }

  /** Those sent at that moment or before. How many there were. */
  deleteUntil(moment: Date): Promise<number> {
    const last = prefixOf(moment);
    return this.deleteWhere((name) => Promise.resolve(name.slice(0, last.length) <= last));
  }

  /** Those to somebody, or that name them. How many there were. */
  deleteAbout(words: readonly string[]): Promise<number> {
    const wanted = new RegExp(words.map(wholeWord).join('|'), 'iu');
    return this.deleteWhere(async (name) => {
      const message = await this.read(name);
      return message !== null && wanted.test(readMail(message));
    });
  }

  private async deleteWhere(isMeant: (name: string) => Promise<boolean>): Promise<number> {
    let deleted = 0;
    for (const name of await this.names()) {
      if (!(await isMeant(name))) continue;
      // In the order a mail moves: it cannot slip from one to the other unseen.
      await rm(partOf(join(this.path, name)), { force: true });
      await rm(join(this.path, name), { force: true });
      deleted += 1;
    }
    return deleted;
  }

  /** Null when somebody else has deleted it since it was listed. */
  private async read(name: string): Promise<Buffer | null> {
    const path = join(this.path, name);
    return (await ifThere(readFile(partOf(path)))) ?? (await ifThere(readFile(path)));
  }

  /** Of mails that are whole and of those still being written. */
  private async names(): Promise<ReadonlySet<string>> {
    const files = (await ifThere(readdir(this.path))) ?? [];
    return new Set(
      files.filter((file) => file.includes('.eml')).map((file) => file.replace(/\.part$/, '')),
    );
  }
}

/** Where a mail is until it is whole. */
export const partOf = (path: string): string => `${path}.part`;

async function ifThere<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** `ada@example.org` is not in `nada@example.org`. */
const wholeWord = (word: string): string =>
  `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`;

const prefixOf = (moment: Date): string => moment.toISOString().replace(/[:.]/g, '-');
