import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import type { Account } from '../account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { type Attempt, AttemptLimiter } from './attempt-limiter.ts';

/** The one way a password is tried: counted first, always hashed, renewed when hashing grew. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly hasher: PasswordHasher,
    private readonly limiter: AttemptLimiter,
    private readonly accounts: AccountRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** `account` null = there is none: false after the same work. */
  async execute(
    account: Account | null,
    password: string,
    attempts: readonly Attempt[],
  ): Promise<boolean> {
    await this.limiter.begin(attempts);
    const isRight = await this.verify(account, password, attempts);
    if (!isRight || account === null) return false;
    await this.limiter.succeed(attempts);
    await this.renew(account, password);
    return true;
  }

  private async verify(
    account: Account | null,
    password: string,
    attempts: readonly Attempt[],
  ): Promise<boolean> {
    try {
      return await this.hasher.verify(account?.passwordHash ?? null, password);
    } catch (error) {
      await this.limiter.takeBack(attempts);
      throw error;
    }
  }

  private async renew({ id, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !this.hasher.isOutdated(passwordHash)) return;
    const renewed = await this.hasher.hash(password);
    await this.transactions.asSystem(() => this.accounts.renewHash(id, passwordHash, renewed));
  }
}
