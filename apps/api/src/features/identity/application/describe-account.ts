import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account } from '../account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { getAccount } from './get-account.ts';
import { SecondFactors } from './second-factors.ts';

export interface DescribedAccount {
  readonly account: Account;
  readonly hasSecondFactor: boolean;
  readonly recoveryCodesLeft: number;
}

@Injectable()
export class DescribeAccount {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactors,
    private readonly transactions: TransactionRunner,
  ) {}

  execute(userId: string): Promise<DescribedAccount> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => ({
        account: await getAccount(this.accounts, userId),
        hasSecondFactor: await this.factors.isOn(userId),
        recoveryCodesLeft: await this.factors.countRecoveryCodes(userId),
      })),
    );
  }
}
