import type { Locale } from '@raccordo/kernel';

export type AccountStatus = 'active' | 'suspended' | 'erased';

/** A person's account, as this feature knows it; the password hash never leaves it. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly emailVerifiedAt: Date | null;
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
  readonly isAdmin: boolean;
  readonly status: AccountStatus;
  readonly version: number;
  readonly createdAt: Date;
}
