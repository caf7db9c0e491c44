import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { OnlySignedIn } from '../../../shared/session/only-signed-in.tsx';

/** What stands in the place of the admins' screens: the way in, or that they are somebody else's. */
export function AdminDoor() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  return (
    <Page title={t('nav.label')} heading={t('nav.label')}>
      <OnlySignedIn>
        <EmptyNote title={t('only.title')}>
          <Link to={paths.home(locale)}>{t('only.home')}</Link>
        </EmptyNote>
      </OnlySignedIn>
    </Page>
  );
}
