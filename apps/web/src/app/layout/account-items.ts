import type { CurrentOrganisation } from '@raccordo/api-client';
import type { Locale } from '@raccordo/kernel';
import { paths } from '../../shared/paths.ts';

export interface AccountItem {
  readonly labelKey: string;
  readonly to: string;
}

/** What the account menu leads to; a feature adds its own line. */
export function accountItems(
  locale: Locale,
  organisation: CurrentOrganisation | null,
): readonly AccountItem[] {
  return [
    { labelKey: 'account.account', to: paths.account(locale) },
    { labelKey: 'account.security', to: paths.accountSecurity(locale) },
    { labelKey: 'account.data', to: paths.accountData(locale) },
    { labelKey: 'account.organisations', to: paths.organisations(locale) },
    ...(organisation === null
      ? []
      : [{ labelKey: 'account.tokens', to: paths.accountTokens(locale) }]),
  ];
}
