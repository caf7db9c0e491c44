import { LOCALES, type Locale } from '@raccordo/kernel';
import type { KeptSession } from '../../sessions/index.ts';
import {
  Choice,
  Flag,
  Instant,
  Parts,
  Text,
  Texts,
  Whole,
} from '../../../platform/http/response-fields.ts';
import type { DescribedAccount } from '../application/describe-account.ts';
import type { OfferedSecondFactor } from '../application/change-second-factor.ts';

export class AccountResponse {
  @Text()
  readonly email!: string;

  @Flag()
  readonly isEmailVerified!: boolean;

  @Text()
  readonly name!: string;

  @Choice(LOCALES, 'Locale')
  readonly locale!: Locale;

  @Flag({ description: 'False for who has only ever signed in through the provider.' })
  readonly hasPassword!: boolean;

  @Flag()
  readonly hasSecondFactor!: boolean;

  @Flag({ description: 'An admin may renew it but not go without.' })
  readonly isSecondFactorRequired!: boolean;

  @Whole()
  readonly recoveryCodesLeft!: number;

  @Instant()
  readonly createdAt!: string;

  static from({ account, hasSecondFactor, recoveryCodesLeft }: DescribedAccount): AccountResponse {
    return {
      email: account.email,
      isEmailVerified: account.emailVerifiedAt !== null,
      name: account.name,
      locale: account.locale,
      hasPassword: account.passwordHash !== null,
      hasSecondFactor,
      isSecondFactorRequired: account.isAdmin,
      recoveryCodesLeft,
      createdAt: account.createdAt.toISOString(),
    };
  }
}

export class OfferedSecondFactorResponse {
  @Text({ description: 'For who cannot scan.' })
  readonly secret!: string;

  @Text({ description: 'What the QR code says.' })
  readonly address!: string;

  static from({ secret, address }: OfferedSecondFactor): OfferedSecondFactorResponse {
    return { secret, address };
  }
}

export class RecoveryCodesResponse {
  @Texts({ description: 'Shown this once; each is good once.' })
  readonly codes!: readonly string[];
}

export class SessionItemResponse {
  @Text()
  readonly id!: string;

  @Text({ description: 'As `Firefox, Windows`; empty when the browser does not say.' })
  readonly device!: string;

  @Instant()
  readonly createdAt!: string;

  @Instant()
  readonly lastSeenAt!: string;

  @Flag()
  readonly isCurrent!: boolean;

  static from(session: KeptSession, currentId: string): SessionItemResponse {
    return {
      id: session.id,
      device: session.device,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      isCurrent: session.id === currentId,
    };
  }
}

export class SessionListResponse {
  @Parts(() => SessionItemResponse)
  readonly items!: readonly SessionItemResponse[];
}
