import { Injectable } from '@nestjs/common';
import { deviceLabelOf, LIFETIMES_MS } from '@raccordo/identity';
import { tokenHashOf } from '../../../platform/auth/token-hash.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { IdGenerator } from '../../../platform/ids/id-generator.ts';
import { TransactionRunner } from '../../../platform/persistence/transaction-runner.ts';
import { Sessions } from '../../sessions/index.ts';
import type { Account } from '../account.ts';
import { PendingSignInRepository } from '../persistence/pending-sign-in.repository.ts';
import { AccountMail } from './account-mail.ts';
import type { Caller } from './caller.ts';
import { GuestBriefs } from './guest-briefs.ts';
import { KnownDevices } from './known-devices.ts';
import { LinkProvider } from './link-provider.ts';
import { SecondFactors } from './second-factors.ts';

export type SignInOutcome =
  | {
      readonly kind: 'signed-in';
      readonly sessionToken: string;
      /** Null when the browser has one already. */
      readonly deviceToken: string | null;
    }
  | { readonly kind: 'second-factor'; readonly pendingToken: string };

/** What follows a first proof: a session, or the question for the second. */
@Injectable()
export class StartSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly factors: SecondFactors,
    private readonly pending: PendingSignInRepository,
    private readonly devices: KnownDevices,
    private readonly provider: LinkProvider,
    private readonly guestBriefs: GuestBriefs,
    private readonly mail: AccountMail,
    private readonly transactions: TransactionRunner,
    private readonly ids: IdGenerator,
    private readonly clock: Clock,
  ) {}

  execute(account: Account, caller: Caller): Promise<SignInOutcome> {
    return this.transactions.asSystem(async () => {
      if (!(await this.factors.isOn(account.id))) return this.finish(account, caller, false);
      const pendingToken = this.ids.nextToken();
      const now = this.clock.now();
      await this.pending.insert(
        this.ids.nextId(),
        account.id,
        tokenHashOf(pendingToken),
        now,
        new Date(now.getTime() + LIFETIMES_MS.pendingSignIn),
      );
      return { kind: 'second-factor', pendingToken };
    });
  }

  /** Everything has been proved. What the browser was signed in with before ends here. */
  finish(account: Account, caller: Caller, hasSecondFactor: boolean): Promise<SignInOutcome> {
    return this.transactions.asSystem(() =>
      this.transactions.run(async () => {
        if (caller.sessionId !== null) await this.sessions.end(caller.sessionId);
        const device = deviceOf(caller.userAgent);
        const { token } = await this.sessions.open({
          userId: account.id,
          isAdminAccount: account.isAdmin,
          device,
          hasSecondFactor,
        });
        const remembered = await this.devices.remember(account.id, caller.deviceToken);
        if (remembered.isSurprising) await this.mail.newDevice(account, device);
        await this.provider.execute(account.id, caller.visitToken);
        await this.guestBriefs.adopt(account.id, caller.guestId);
        return {
          kind: 'signed-in' as const,
          sessionToken: token,
          deviceToken: remembered.newToken,
        };
      }),
    );
  }
}

/** `Firefox, Windows`: enough to recognise a device of one's own. */
function deviceOf(userAgent: string): string {
  const { browser, system } = deviceLabelOf(userAgent);
  return [browser, system].filter((part) => part !== null).join(', ');
}
