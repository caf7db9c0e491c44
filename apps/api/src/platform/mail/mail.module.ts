import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { PublicAddress } from '../http/public-address.ts';
import { FileMailer } from './file-mailer.ts';
import { MailFolder } from './mail-folder.ts';
import { Mailer } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const folderOf = ({ dataDir }: AppConfig): MailFolder => new MailFolder(join(dataDir, 'mail'));

function mailerOf({ smtpUrl, mailFrom, environment }: AppConfig, folder: MailFolder): Mailer {
  if (smtpUrl !== null) return new SmtpMailer(smtpUrl, mailFrom);
  return new FileMailer({
    folder,
    from: mailFrom,
    announce: environment === 'development' ? say : null,
  });
}

@Global()
@Module({
  providers: [
    PublicAddress,
    { provide: MailFolder, useFactory: folderOf, inject: [AppConfig] },
    { provide: Mailer, useFactory: mailerOf, inject: [AppConfig, MailFolder] },
  ],
  exports: [MailFolder, Mailer, PublicAddress],
})
export class MailModule {}
