import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';

export function DirectoryPage() {
  const { t } = useTranslation('agencies');
  return <Page title={t('title')} heading={t('title')} />;
}
