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
      return wanted.test(readMail(await readFile(join(this.path, name))));
    });
  }

  private async deleteWhere(isMeant: (name: string) => Promise<boolean>): Promise<number> {
    let deleted = 0;
    for (const name of await this.names()) {
      if (!(await isMeant(name))) continue;
      await rm(join(this.path, name), { force: true });
      deleted += 1;
    }
    return deleted;
  }

  private async names(): Promise<readonly string[]> {
    try {
      return (await readdir(this.path)).filter((name) => name.includes('.eml'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

/** `ada@example.org` is not in `nada@example.org`. */
const wholeWord = (word: string): string =>
  `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`;

const prefixOf = (moment: Date): string => moment.toISOString().replace(/[:.]/g, '-');
