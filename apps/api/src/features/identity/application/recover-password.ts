import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import type { Locale } from '@raccordo/kernel';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { MailAllowance } from './mail-allowance.ts';
import { reallyIf } from './really-if.ts';

/** A link to choose a new password, if there is such an account; nobody is told whether. */
@Injectable()
export class RecoverPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly mail: AccountMail,
    private readonly allowance: MailAllowance,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
  ) {}

  async execute(address: string, locale: Locale): Promise<void> {
    const email = normalizeEmail(address);
    const mayMail = await this.allowance.take('recovery', email);
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const account = await this.accounts.findByEmail(email);
        const isMeant = account !== null && account.status === 'active' && mayMail;
        const reader = account ?? { id: this.ids.nextId(), email, locale, name: '' };
        await reallyIf(isMeant, this.transactions, async () => {
          const token = await this.links.make('reset-password', reader.id);
          await this.mail.resetPassword(reader, token);
        });
      }),
    );
  }
}
