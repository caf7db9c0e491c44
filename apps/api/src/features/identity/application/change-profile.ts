import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { Clock } from '../../../platform/clock/clock.ts';
import { StaleVersion } from '../../../platform/persistence/stale-version.error.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account } from '../account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { getAccount } from './get-account.ts';

/** The person's name and language. */
@Injectable()
export class ChangeProfile {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(
    userId: string,
    version: number,
    profile: { readonly name: string; readonly locale: Locale },
  ): Promise<Account> {
    return this.transactions.run(async () => {
      const isSaved = await this.accounts.setProfile(userId, version, profile, this.clock.now());
      if (!isSaved) throw new StaleVersion();
      return getAccount(this.accounts, userId);
    });
  }
}
