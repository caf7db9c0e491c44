import { Injectable } from '@nestjs/common';
import { normalizeEmail } from '@raccordo/identity';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { AccountSuspended } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import type { Attempt } from './attempt-limiter.ts';
import { type Caller, networkOf } from './caller.ts';
import { CheckPassword } from './check-password.ts';
import { KnownDevices } from './known-devices.ts';
import { type SignInOutcome, StartSession } from './start-session.ts';

/** By address and password. Known or not, the answer to a wrong guess is the same. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly devices: KnownDevices,
    private readonly check: CheckPassword,
    private readonly start: StartSession,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Null = wrong, whatever was wrong. */
  async execute(address: string, password: string, caller: Caller): Promise<SignInOutcome | null> {
    const email = normalizeEmail(address);
    const { account, device } = await this.transactions.asSystem(async () => {
      const found = await this.accounts.findByEmail(email);
      return {
        account: found,
        device: await this.devices.find(found?.id ?? null, caller.deviceToken),
      };
    });
    const isRight = await this.check.execute(account, password, attemptsOf(email, device, caller));
    if (!isRight || account === null) return null;
    if (account.status !== 'active') throw new AccountSuspended();
    return this.start.execute(account, caller);
  }
}

/** On a browser the owner has used before, only what that browser tries counts. */
function attemptsOf(email: string, device: string | null, { ip }: Caller): readonly Attempt[] {
  if (device !== null) return [{ kind: 'device', of: [device] }];
  const network = networkOf(ip);
  return [
    { kind: 'account', of: [email, network] },
    { kind: 'address', of: [network] },
  ];
}
