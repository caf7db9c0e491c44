import { Injectable } from '@nestjs/common';
import type { Locale } from '@raccordo/kernel';
import { PublicAddress } from '../../../platform/http/public-address.ts';
import { NotifyPeople, SendMail } from '../../notifications/index.ts';
import type { Account } from '../account.ts';

export interface Reader {
  readonly email: string;
  readonly locale: Locale;
  readonly name: string;
}

/**
 * What people are written to about their account. A token travels behind the `#` of its link, which
 * no browser sends to a server: it is in no log, ours or anybody's.
 */
@Injectable()
export class AccountMail {
  constructor(
    private readonly send: SendMail,
    private readonly notify: NotifyPeople,
    private readonly addresses: PublicAddress,
  ) {}

  verifyEmail({ email, locale, name }: Reader, token: string): Promise<void> {
    return this.send.execute({
      to: email,
      locale,
      template: 'verify-email',
      params: { name, path: `/verify#token=${token}` },
    });
  }

  resetPassword({ email, locale, name }: Reader, token: string): Promise<void> {
    return this.send.execute({
      to: email,
      locale,
      template: 'reset-password',
      params: { name, path: `/reset#token=${token}` },
    });
  }

  accountExists(email: string, locale: Locale, name: string): Promise<void> {
    return this.send.execute({
      to: email,
      locale,
      template: 'account-exists',
      params: { name, path: '/recover' },
    });
  }

  /** To the address that is left behind: its owner may not have asked for this. */
  emailChanged({ email, locale, name }: Account, newEmail: string): Promise<void> {
    return this.send.execute({
      to: email,
      locale,
      template: 'email-changed',
      params: { name, newEmail },
    });
  }

  passwordChanged({ id }: Account): Promise<void> {
    return this.notify.execute({ kind: 'password-changed', userIds: [id], params: {} });
  }

  newDevice({ id }: Account, device: string): Promise<void> {
    return this.notify.execute({
      kind: 'sign-in-from-new-device',
      userIds: [id],
      params: { device },
    });
  }

  secondFactorChanged({ id }: Account, isOn: boolean): Promise<void> {
    return this.notify.execute({ kind: 'two-factor-changed', userIds: [id], params: { isOn } });
  }

  /** For the terminal of whoever runs the machine. */
  resetAddress(locale: Locale, token: string): string {
    return this.addresses.urlOf(`/${locale}/reset#token=${token}`);
  }
}
