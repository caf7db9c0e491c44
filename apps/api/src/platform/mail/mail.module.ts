import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.ts';
import { PublicAddress } from '../http/public-address.ts';
import { FileMailer } from './file-mailer.ts';
import { Mailer } from './mailer.ts';
import { SmtpMailer } from './smtp-mailer.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function mailerOf({ smtpUrl, mailFrom, dataDir, environment }: AppConfig): Mailer {
  if (smtpUrl !== null) return new SmtpMailer(smtpUrl, mailFrom);
  return new FileMailer({
    folder: join(dataDir, 'mail'),
    from: mailFrom,
    announce: environment === 'development' ? say : null,
  });
}

@Global()
@Module({
  providers: [PublicAddress, { provide: Mailer, useFactory: mailerOf, inject: [AppConfig] }],
  exports: [Mailer, PublicAddress],
})
export class MailModule {}
