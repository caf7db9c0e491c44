import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { Crumb } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';

/** The account, and where in it. */
export function useAccountCrumbs(label: string): readonly Crumb[] {
  const { t } = useTranslation('identity');
  const locale = useLocale();
  return [{ label: t('account.title'), to: paths.account(locale) }, { label }];
}
