import { Injectable } from '@nestjs/common';
import { isEmailAddress, normalizeEmail } from '@raccordo/identity';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { EmailInvalid } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { getAccount } from './get-account.ts';
import { MailAllowance } from './mail-allowance.ts';
import { reallyIf } from './really-if.ts';

/** A link to the new address; the account keeps the old one until it is used. */
@Injectable()
export class AskEmailChange {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly mail: AccountMail,
    private readonly allowance: MailAllowance,
    private readonly transactions: TransactionRunner,
  ) {}

  /** The same whether or not somebody else has the address: only its mailbox is told. */
  async execute(userId: string, address: string): Promise<void> {
    const email = normalizeEmail(address);
    if (!isEmailAddress(email)) throw new EmailInvalid('email');
    const mayMail = await this.allowance.take('change', userId);
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const { locale, name, email: current } = await getAccount(this.accounts, userId);
        if (email === normalizeEmail(current)) return;
        const isTaken = (await this.accounts.findByEmail(email)) !== null;
        const token = await reallyIf(!isTaken && mayMail, this.transactions, () =>
          this.links.make('change-email', userId, email),
        );
        await reallyIf(mayMail, this.transactions, () =>
          isTaken
            ? this.mail.accountExists(email, locale, name)
            : this.mail.verifyEmail({ email, locale, name }, token),
        );
      }),
    );
  }
}
