import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/access/actor.ts';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { CurrentPasswordWrong } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { CheckPassword } from './check-password.ts';
import { EndAccess } from './end-access.ts';
import { getAccount } from './get-account.ts';
import { PasswordRules } from './password-rules.ts';

/** With the password in use; other sessions end, the account's owner is told. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly check: CheckPassword,
    private readonly rules: PasswordRules,
    private readonly hasher: PasswordHasher,
    private readonly access: EndAccess,
    private readonly links: AccountLinks,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async execute({ userId, sessionId }: Person, current: string, next: string): Promise<void> {
    await this.transactions.asSystem(async () => {
      const account = await getAccount(this.accounts, userId);
      const { email, name } = account;
      await this.rules.require('newPassword', next, { email, name, organisationName: null });
      const attempts = [{ kind: 'device' as const, of: ['session', sessionId] }];
      if (!(await this.check.execute(account, current, attempts))) throw new CurrentPasswordWrong();
      const passwordHash = await this.hasher.hash(next);
      await this.transactions.run(async () => {
        await this.accounts.setPassword(userId, passwordHash, this.clock.now());
        await this.access.elsewhere(userId, sessionId);
        await this.links.withdraw(userId, ['reset-password']);
        await this.mail.passwordChanged(account);
      });
    });
  }
}
