import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account } from '../account.ts';
import {
  CurrentPasswordWrong,
  EmailTaken,
  LinkRefused,
  VerificationNeedsPassword,
} from '../identity.errors.ts';
import type { KeptLink } from '../persistence/account-link.repository.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { type Caller, networkOf } from './caller.ts';
import { CheckPassword } from './check-password.ts';

export interface Confirmation {
  readonly token: string;
  readonly password: string | null;
  /** Who is signed in on this browser, if anybody. */
  readonly userId: string | null;
  readonly caller: Caller;
}

/**
 * The link proves the address. That it is the account's owner who reads the mail takes one thing
 * more, a session or the password: else somebody could sign up with a stranger's address, and the
 * stranger, by clicking, would confirm an account whose password is known to another.
 */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly check: CheckPassword,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** The address that is now confirmed. */
  execute(confirmation: Confirmation): Promise<string> {
    return this.transactions.asSystem(async () => {
      const link = await this.links.get(confirmation.token, ['verify-email', 'change-email']);
      const account = await this.accounts.find(link.userId);
      if (account === null || account.status !== 'active') throw new LinkRefused();
      if (link.email !== null) return this.change(account, link, link.email);
      if (confirmation.userId !== account.id) await this.requirePassword(account, confirmation);
      await this.transactions.run(async () => {
        await this.links.use(link);
        await this.accounts.verifyEmail(account.id, this.clock.now());
      });
      return account.email;
    });
  }

  private async requirePassword(
    account: Account,
    { password, caller }: Confirmation,
  ): Promise<void> {
    if (password === null) throw new VerificationNeedsPassword();
    const isRight = await this.check.execute(account, password, [
      { kind: 'account', of: [account.email, networkOf(caller.ip)] },
      { kind: 'address', of: [networkOf(caller.ip)] },
    ]);
    if (!isRight) throw new CurrentPasswordWrong();
  }

  /** The owner asked for it in a fresh session; the new mailbox has now answered. */
  private async change(account: Account, link: KeptLink, email: string): Promise<string> {
    try {
      await this.transactions.run(async () => {
        await this.links.use(link);
        await this.accounts.setEmail(account.id, email, this.clock.now());
        await this.links.withdraw(account.id, ['change-email', 'reset-password', 'verify-email']);
        await this.mail.emailChanged(account, email);
      });
    } catch (error) {
      if (error instanceof EmailTaken) throw new LinkRefused();
      throw error;
    }
    return email;
  }
}
