import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { LinkRefused } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import { type Caller, networkOf } from './caller.ts';
import { EndAccess } from './end-access.ts';
import { PasswordRules } from './password-rules.ts';

const PURPOSES = ['reset-password', 'enrol-admin'] as const;

/**
 * A new password by the link in the mail. It signs nobody in and leaves the second factor where it
 * is; every session ends, since somebody else may know the old password.
 */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly rules: PasswordRules,
    private readonly hasher: PasswordHasher,
    private readonly access: EndAccess,
    private readonly limiter: AttemptLimiter,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute(token: string, password: string, caller: Caller): Promise<void> {
    await this.transactions.asSystem(async () => {
      const link = await this.links.get(token, PURPOSES);
      const account = await this.accounts.find(link.userId);
      if (account === null || account.status !== 'active') throw new LinkRefused();
      const { email, name } = account;
      await this.rules.require('password', password, { email, name, organisationName: null });
      const passwordHash = await this.hasher.hash(password);
      await this.transactions.run(async () => {
        const now = this.clock.now();
        await this.links.use(link);
        await this.accounts.setPassword(account.id, passwordHash, now);
        // Who could read the mail has the mailbox.
        await this.accounts.verifyEmail(account.id, now);
        await this.access.everywhere(account.id);
        await this.links.withdraw(account.id, [...PURPOSES, 'change-email']);
        await this.mail.passwordChanged(account);
      });
      const own = [{ kind: 'account' as const, of: [email, networkOf(caller.ip)] }];
      await this.limiter.succeed(own);
    });
  }
}
