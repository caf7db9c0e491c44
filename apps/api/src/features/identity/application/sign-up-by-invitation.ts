import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { JoinByInvitation } from '../../organisations/index.ts';
import type { Account } from '../account.ts';
import { EmailTaken, InvitedHasAccount } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import type { Caller } from './caller.ts';
import { PasswordRules } from './password-rules.ts';
import { type SignInOutcome, StartSession } from './start-session.ts';

export interface InvitedPerson {
  readonly token: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
}

/**
 * An account for the address that was invited, in the organisation at once. The link came by mail to
 * that very address, so there is nothing left to confirm; and whoever holds it chooses the password,
 * so nobody else knows it.
 */
@Injectable()
export class SignUpByInvitation {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly join: JoinByInvitation,
    private readonly rules: PasswordRules,
    private readonly hasher: PasswordHasher,
    private readonly start: StartSession,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  execute({ token, ...person }: InvitedPerson, caller: Caller): Promise<SignInOutcome> {
    return this.transactions.asSystem(async () => {
      const { email, organisationName } = await this.join.read({ token });
      if ((await this.accounts.findByEmail(email)) !== null) throw new InvitedHasAccount();
      const { name, password, locale } = person;
      await this.rules.require('password', password, { email, name, organisationName });
      const passwordHash = await this.hasher.hash(password);
      const now = this.clock.now();
      const account: Account = {
        id: this.ids.nextId(),
        email,
        emailVerifiedAt: now,
        name,
        locale,
        passwordHash,
        isAdmin: false,
        status: 'active',
        version: 1,
        createdAt: now,
      };
      await this.open(account, token);
      return this.start.finish(account, caller, false);
    });
  }

  /** Both or neither: no account without the organisation it was made for. */
  private async open(account: Account, token: string): Promise<void> {
    try {
      await this.transactions.run(async () => {
        await this.accounts.insert(account);
        await this.join.execute({ token }, account.id);
      });
    } catch (error) {
      if (error instanceof EmailTaken) throw new InvitedHasAccount();
      throw error;
    }
  }
}
