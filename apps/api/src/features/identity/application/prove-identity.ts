import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { Sessions } from '../../sessions/index.ts';
import { CodeNeeded, CodeRefused, CurrentPasswordWrong } from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import { CheckPassword } from './check-password.ts';
import { getAccount } from './get-account.ts';
import { SecondFactors } from './second-factors.ts';

/** Who is signed in proves it anew, with all they have: good for ten minutes. */
@Injectable()
export class ProveIdentity {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly check: CheckPassword,
    private readonly factors: SecondFactors,
    private readonly limiter: AttemptLimiter,
    private readonly sessions: Sessions,
    private readonly transactions: TransactionRunner,
  ) {}

  async execute(
    { userId, sessionId }: Person,
    password: string,
    code: string | null,
  ): Promise<void> {
    await this.transactions.asSystem(async () => {
      const account = await getAccount(this.accounts, userId);
      const own = { kind: 'device' as const, of: ['session', sessionId] };
      if (!(await this.check.execute(account, password, [own]))) throw new CurrentPasswordWrong();
      const isOn = await this.factors.isOn(userId);
      if (isOn) await this.requireCode(userId, sessionId, code);
      await this.sessions.confirm(sessionId, isOn);
    });
  }

  private async requireCode(userId: string, sessionId: string, code: string | null): Promise<void> {
    if (code === null) throw new CodeNeeded();
    const attempts = [{ kind: 'secondFactor' as const, of: [userId, sessionId] }];
    await this.limiter.begin(attempts);
    if (!(await this.factors.check(userId, code))) throw new CodeRefused();
    await this.limiter.succeed(attempts);
  }
}
