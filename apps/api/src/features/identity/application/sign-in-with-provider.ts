import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AccountSuspended, ProviderRefused } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { ProviderIdentityRepository } from '../persistence/provider-identity.repository.ts';
import type { Caller } from './caller.ts';
import { ProviderVisits } from './provider-visits.ts';
import { type ProviderPerson, SignInProvider } from './sign-in-provider.ts';
import { type SignInOutcome, StartSession } from './start-session.ts';

export type ProviderOutcome =
  | SignInOutcome
  /** There is an account with this address: its owner signs in with the password once. */
  | { readonly kind: 'link-needed'; readonly visitToken: string; readonly email: string }
  | { readonly kind: 'no-account'; readonly email: string | null };

export interface Departure {
  readonly address: string;
  readonly visitToken: string;
}

/**
 * The provider's word alone opens only accounts that were linked before. An e-mail address is not
 * enough: whoever runs or fools a provider could otherwise walk into anybody's account.
 */
@Injectable()
export class SignInWithProvider {
  constructor(
    private readonly provider: SignInProvider,
    private readonly visits: ProviderVisits,
    private readonly identities: ProviderIdentityRepository,
    private readonly accounts: AccountRepository,
    private readonly start: StartSession,
    private readonly transactions: TransactionRunner,
  ) {}

  async leave(): Promise<Departure> {
    const { address, state, nonce, verifier } = await this.provider.start();
    const visitToken = await this.transactions.asSystem(() =>
      this.visits.begin({ kind: 'away', state, nonce, verifier }),
    );
    return { address, visitToken };
  }

  async comeBack(query: string, caller: Caller): Promise<ProviderOutcome> {
    const { visitToken } = caller;
    const visit =
      visitToken === null
        ? null
        : await this.transactions.asSystem(() => this.visits.take(visitToken));
    if (visit?.kind !== 'away') throw new ProviderRefused();
    const person = await this.provider.finish(query, visit);
    return this.transactions.asSystem(() => this.settle(person, caller));
  }

  private async settle(person: ProviderPerson, caller: Caller): Promise<ProviderOutcome> {
    const linked = await this.identities.findUser(person);
    if (linked !== null) {
      const account = await this.accounts.find(linked);
      if (account?.status !== 'active') throw new AccountSuspended();
      return this.start.execute(account, { ...caller, visitToken: null });
    }
    const { email, issuer, subject } = person;
    const account = email === null ? null : await this.accounts.findByEmail(normalizeEmail(email));
    if (account?.status !== 'active') return { kind: 'no-account', email };
    const visitToken = await this.visits.begin({
      kind: 'back',
      userId: account.id,
      issuer,
      subject,
    });
    return { kind: 'link-needed', visitToken, email: account.email };
  }
}
