import { Injectable } from '@nestjs/common';
import type { Person } from '../../../platform/access/actor.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { Sessions } from '../../sessions/index.ts';
import {
  CodeRefused,
  SecondFactorOff,
  SecondFactorOn,
  SecondFactorRequired,
} from '../identity.errors.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { AccountMail } from './account-mail.ts';
import { AttemptLimiter } from './attempt-limiter.ts';
import { EndAccess } from './end-access.ts';
import { getAccount } from './get-account.ts';
import { OneTimeCodes } from './one-time-codes.ts';
import { SecondFactors } from './second-factors.ts';

export interface OfferedSecondFactor {
  /** For who cannot scan. */
  readonly secret: string;
  /** What the QR code says. */
  readonly address: string;
}

/** Turning the second factor on, off, and printing its codes anew. The policy asks for a recent proof. */
@Injectable()
export class ChangeSecondFactor {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly factors: SecondFactors,
    private readonly codes: OneTimeCodes,
    private readonly limiter: AttemptLimiter,
    private readonly sessions: Sessions,
    private readonly access: EndAccess,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
  ) {}

  offer({ userId }: Person): Promise<OfferedSecondFactor> {
    return this.transactions.asSystem(async () => {
      const { email } = await getAccount(this.accounts, userId);
      const secret = await this.factors.offer(userId);
      if (secret === null) throw new SecondFactorOn();
      return { secret, address: this.codes.addressOf(secret, email) };
    });
  }

  /** The recovery codes, shown this once. This session has now passed the second factor. */
  turnOn({ userId, sessionId }: Person, code: string): Promise<readonly string[]> {
    return this.transactions.asSystem(async () => {
      const attempts = [{ kind: 'secondFactor' as const, of: [userId, sessionId] }];
      await this.limiter.begin(attempts);
      const recoveryCodes = await this.transactions.run(async () => {
        if (!(await this.factors.confirm(userId, code))) throw new CodeRefused();
        await this.sessions.confirm(sessionId, true);
        await this.access.elsewhere(userId, sessionId);
        await this.mail.secondFactorChanged(await getAccount(this.accounts, userId), true);
        return this.factors.renewRecoveryCodes(userId);
      });
      await this.limiter.succeed(attempts);
      return recoveryCodes;
    });
  }

  renewRecoveryCodes({ userId }: Person): Promise<readonly string[]> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        if (!(await this.factors.isOn(userId))) throw new SecondFactorOff();
        return this.factors.renewRecoveryCodes(userId);
      }),
    );
  }

  async turnOff({ userId, sessionId }: Person): Promise<void> {
    await this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        const account = await getAccount(this.accounts, userId);
        if (account.isAdmin) throw new SecondFactorRequired();
        if (!(await this.factors.isOn(userId))) throw new SecondFactorOff();
        await this.factors.remove(userId);
        await this.access.elsewhere(userId, sessionId);
        await this.mail.secondFactorChanged(account, false);
      }),
    );
  }
}
