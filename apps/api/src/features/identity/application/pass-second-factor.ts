import { Injectable } from '@nestjs/common';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import type { Account } from '../account.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { PendingSignInRepository } from '../persistence/pending-sign-in.repository.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import type { Caller } from './caller.ts';
import { KnownDevices } from './known-devices.ts';
import { SecondFactors } from './second-factors.ts';
import { type SignInOutcome, StartSession } from './start-session.ts';

export type SecondFactorOutcome =
  SignInOutcome | { readonly kind: 'refused' } | { readonly kind: 'expired' };

/** The second step, on the browser that took the first. */
@Injectable()
export class PassSecondFactor {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly pending: PendingSignInRepository,
    private readonly factors: SecondFactors,
    private readonly devices: KnownDevices,
    private readonly limiter: AttemptLimiter,
    private readonly start: StartSession,
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  execute(pendingToken: string, code: string, caller: Caller): Promise<SecondFactorOutcome> {
    return this.transactions.asSystem(async () => {
      const hash = tokenHashOf(pendingToken);
      const account = await this.waiting(hash);
      if (account === null) return { kind: 'expired' };
      const device = await this.devices.find(account.id, caller.deviceToken);
      const attempts = [{ kind: 'secondFactor' as const, of: [account.id, device ?? ''] }];
      await this.limiter.begin(attempts);
      if (!(await this.factors.check(account.id, code))) return { kind: 'refused' };
      await this.limiter.succeed(attempts);
      return this.transactions.run(async () => {
        if (!(await this.pending.take(hash))) return { kind: 'expired' as const };
        return this.start.finish(account, caller, true);
      });
    });
  }

  private async waiting(hash: Buffer): Promise<Account | null> {
    const userId = await this.pending.findUser(hash, this.clock.now());
    const account = userId === null ? null : await this.accounts.find(userId);
    return account?.status === 'active' ? account : null;
  }
}
