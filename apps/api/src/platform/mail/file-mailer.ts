import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailAddress } from '../../config/app-config.ts';
import { compose } from './compose.ts';
import { type MailFolder, partOf } from './mail-folder.ts';
import { type Mail, Mailer } from './mailer.ts';

export interface FileMailerOptions {
  readonly folder: MailFolder;
  readonly from: MailAddress;
  /** Where the link is shown to whoever develops; null where links are nobody's to read. */
  readonly announce: ((line: string) => void) | null;
}

/** Without a mail server every mail is a file any mail program opens. */
export class FileMailer extends Mailer {
  private readonly transport = createTransport({ streamTransport: true, buffer: true });

  constructor(private readonly options: FileMailerOptions) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const { folder, from, announce } = this.options;
    const { message } = await this.transport.sendMail(compose(mail, from));
    await mkdir(folder.path, { recursive: true, mode: 0o700 });
    // The same mail is the same file, and a file is whole or not there.
    const path = join(folder.path, folder.nameOf(mail));
    await writeFile(partOf(path), message, { mode: 0o600 });
    await rename(partOf(path), path);
    if (announce !== null && mail.link !== null) {
      announce(`Mail to ${mail.to}: ${mail.subject}\n  ${mail.link}`);
    }
  }
}
