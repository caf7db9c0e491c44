import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/layout/page.tsx';

export function HowWeRankPage() {
  const { t } = useTranslation('ranking');
  return <Page title={t('title')} heading={t('title')} />;
}
