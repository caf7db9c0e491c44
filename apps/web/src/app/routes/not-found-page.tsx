import { Link } from 'react-router';
import { useTranslation } from 'react-i18next';
import { Button, Group } from '@mantine/core';
import { SHARED_NAMESPACE } from '../../shared/i18n/texts.ts';
import { useLocale } from '../../shared/i18n/use-locale.ts';
import { Page } from '../../shared/layout/page.tsx';
import { paths } from '../../shared/paths.ts';

export function NotFoundPage() {
  const { t } = useTranslation(SHARED_NAMESPACE);
  const locale = useLocale();
  return (
    <Page title={t('notFound.title')} heading={t('notFound.title')} lead={t('notFound.lead')}>
      <Group gap="sm">
        <Button component={Link} to={paths.home(locale)}>
          {t('notFound.home')}
        </Button>
        <Button component={Link} to={paths.agencies(locale)} variant="outline">
          {t('notFound.agencies')}
        </Button>
      </Group>
    </Page>
  );
}
