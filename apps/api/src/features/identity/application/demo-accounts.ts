import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { AppConfig } from '../../../config/app-config.ts';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { EndAccess } from './end-access.ts';
import { SecondFactors } from './second-factors.ts';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
  /** Of an admin, who cannot go without a code; null for others. */
  readonly secondFactorSecret: string | null;
}

/** Accounts whose passwords are printed on a terminal: never where the program is used in earnest. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly config: AppConfig,
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactors,
    private readonly access: EndAccess,
    private readonly hasher: PasswordHasher,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async find(email: string): Promise<string | null> {
    const account = await this.transactions.asSystem(() => this.accounts.findByEmail(email));
    return account?.id ?? null;
  }

  /** Made, or given a new password and secret; whatever it was signed in with ends. Its id. */
  async plant(wanted: DemoAccount): Promise<string> {
    if (this.config.environment === 'production') throw new Error('No demo accounts in production');
    const passwordHash = await this.hasher.hash(wanted.password);
    return this.inTransaction(async () => {
      const now = this.clock.now();
      const id = (await this.accounts.findByEmail(wanted.email))?.id ?? (await this.insert(wanted));
      await this.accounts.setPassword(id, passwordHash, now);
      await this.accounts.setStatus(id, 'active', now);
      await this.access.everywhere(id);
      if (wanted.secondFactorSecret !== null) {
        await this.accounts.setAdmin(id, now);
        await this.factors.install(id, wanted.secondFactorSecret);
      }
      return id;
    });
  }

  /** Left over from a demo: they let nobody in any more. */
  async withdraw(emails: readonly string[]): Promise<void> {
    await this.inTransaction(async () => {
      for (const email of emails) {
        const account = await this.accounts.findByEmail(email);
        if (account === null || account.status === 'suspended') continue;
        await this.accounts.setStatus(account.id, 'suspended', this.clock.now());
        await this.access.everywhere(account.id);
      }
    });
  }

  private async insert({ email, name, locale }: DemoAccount): Promise<string> {
    const id = this.ids.nextId();
    const now = this.clock.now();
    await this.accounts.insert({
      id,
      email,
      emailVerifiedAt: now,
      name,
      locale,
      passwordHash: null,
      isAdmin: false,
      status: 'active',
      version: 1,
      createdAt: now,
    });
    return id;
  }

  private inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.asSystem(() => this.transactions.run(work));
  }
}
