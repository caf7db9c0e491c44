import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';

export function HomePage() {
  const { t } = useTranslation('home');
  return <Page title={t('title')} heading={t('title')} />;
}
