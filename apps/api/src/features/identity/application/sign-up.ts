import { Injectable } from '@nestjs/common';
import { isEmailAddress, normalizeEmail } from '@raccordo/identity';
import type { Locale } from '@raccordo/kernel';
import type { OrganisationKind } from '../../../platform/access/actor.ts';
import { PasswordHasher } from '../../../platform/auth/password-hasher.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { FoundOrganisation } from '../../organisations/index.ts';
import type { Account } from '../account.ts';
import { EmailInvalid, EmailTaken } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountLinks } from './account-links.ts';
import { AccountMail } from './account-mail.ts';
import { MailAllowance } from './mail-allowance.ts';
import { PasswordRules } from './password-rules.ts';
import { reallyIf } from './really-if.ts';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
  /** Null for who comes to join one by invitation. */
  readonly organisation: {
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly vatNumber: string | null;
  } | null;
}

/**
 * Says the same to everybody, and takes as long: a new address gets a link to confirm it, a known
 * one a mail that says so. For a known one the very same rows are written, for nobody, and undone.
 */
@Injectable()
export class SignUp {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly organisations: FoundOrganisation,
    private readonly links: AccountLinks,
    private readonly mail: AccountMail,
    private readonly allowance: MailAllowance,
    private readonly rules: PasswordRules,
    private readonly hasher: PasswordHasher,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  async execute(person: NewPerson): Promise<void> {
    const email = normalizeEmail(person.email);
    if (!isEmailAddress(email)) throw new EmailInvalid('email');
    await this.rules.require('password', person.password, {
      email,
      name: person.name,
      organisationName: person.organisation?.name ?? null,
    });
    const passwordHash = await this.hasher.hash(person.password);
    const mayMail = await this.allowance.take('sign-up', email);
    try {
      await this.write({ ...person, email }, passwordHash, mayMail);
    } catch (error) {
      // Somebody else was quicker with the same address: now it is a known one.
      if (!(error instanceof EmailTaken)) throw error;
      await this.write({ ...person, email }, passwordHash, mayMail);
    }
  }

  private write(person: NewPerson, passwordHash: string, mayMail: boolean): Promise<void> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const known = await this.accounts.findByEmail(person.email);
        const id = this.ids.nextId();
        const email = known === null ? person.email : `${id}@nobody.invalid`;
        const token = await reallyIf(known === null, this.transactions, () =>
          this.create(id, { ...person, email }, passwordHash),
        );
        await reallyIf(known === null || mayMail, this.transactions, () =>
          known === null
            ? this.mail.verifyEmail(person, token)
            : this.mail.accountExists(known.email, known.locale, known.name),
        );
      }),
    );
  }

  private async create(id: string, person: NewPerson, passwordHash: string): Promise<string> {
    const account: Account = {
      id,
      email: person.email,
      emailVerifiedAt: null,
      name: person.name,
      locale: person.locale,
      passwordHash,
      isAdmin: false,
      status: 'active',
      version: 1,
      createdAt: this.clock.now(),
    };
    await this.accounts.insert(account);
    if (person.organisation !== null) {
      await this.organisations.execute({ ...person.organisation, ownerId: id });
    }
    return this.links.make('verify-email', id);
  }
}
