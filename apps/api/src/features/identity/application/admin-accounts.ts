import { Injectable } from '@nestjs/common';
import { isEmailAddress, normalizeEmail } from '@raccordo/identity';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account } from '../account.ts';
import { AccountNotFound, EmailInvalid } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { EndAccess } from './end-access.ts';
import { SecondFactors } from './second-factors.ts';

export interface AdminLine {
  readonly email: string;
  readonly status: Account['status'];
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** What whoever runs the machine may do about accounts. There is no default account anywhere. */
@Injectable()
export class AdminAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly links: AccountLinks,
    private readonly factors: SecondFactors,
    private readonly access: EndAccess,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  /** The link with which the admin chooses a password; the second factor is asked for after that. */
  create(address: string): Promise<string> {
    const email = normalizeEmail(address);
    if (!isEmailAddress(email)) throw new EmailInvalid('email');
    return this.inTransaction(async () => {
      const account = (await this.accounts.findByEmail(email)) ?? (await this.insert(email));
      await this.accounts.setAdmin(account.id, this.clock.now());
      // What was opened without a second factor must not become an admin's.
      await this.access.everywhere(account.id);
      const token = await this.links.make('enrol-admin', account.id);
      await this.mail.resetPassword(account, token);
      return this.mail.resetAddress(account.locale, token);
    });
  }

  list(): Promise<readonly AdminLine[]> {
    return this.inTransaction(async () => {
      const lines: AdminLine[] = [];
      for (const { id, email, status, passwordHash } of await this.accounts.listAdmins()) {
        const hasSecondFactor = await this.factors.isOn(id);
        lines.push({ email, status, hasPassword: passwordHash !== null, hasSecondFactor });
      }
      return lines;
    });
  }

  suspend(address: string): Promise<void> {
    return this.inTransaction(async () => {
      const { id } = await this.get(address);
      await this.accounts.setStatus(id, 'suspended', this.clock.now());
      await this.access.everywhere(id);
    });
  }

  reinstate(address: string): Promise<void> {
    return this.inTransaction(async () => {
      const { id } = await this.get(address);
      await this.accounts.setStatus(id, 'active', this.clock.now());
    });
  }

  /** For who lost phone and paper, once they have shown who they are by other means. */
  resetSecondFactor(address: string): Promise<void> {
    return this.inTransaction(async () => {
      const account = await this.get(address);
      await this.factors.remove(account.id);
      await this.access.everywhere(account.id);
      await this.mail.secondFactorChanged(account, false);
    });
  }

  private async get(address: string): Promise<Account> {
    const account = await this.accounts.findByEmail(normalizeEmail(address));
    if (account === null) throw new AccountNotFound();
    return account;
  }

  private async insert(email: string): Promise<Account> {
    const account: Account = {
      id: this.ids.nextId(),
      email,
      emailVerifiedAt: null,
      name: email.split('@', 1)[0] ?? email,
      locale: 'it',
      passwordHash: null,
      isAdmin: true,
      status: 'active',
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.accounts.insert(account);
    return account;
  }

  private inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.transactions.asSystem(() => this.transactions.run(work));
  }
}
