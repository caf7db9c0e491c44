import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { getAccount } from './get-account.ts';
import { MailAllowance } from './mail-allowance.ts';

/** The link again, for who lost it; those sent before stay good until they are old. */
@Injectable()
export class SendVerification {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly mail: AccountMail,
    private readonly allowance: MailAllowance,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(userId: string): Promise<void> {
    const mayMail = await this.allowance.take('verification', userId);
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const account = await getAccount(this.accounts, userId);
        if (account.emailVerifiedAt !== null || !mayMail) return;
        await this.mail.verifyEmail(account, await this.links.make('verify-email', userId));
      }),
    );
  }
}
