import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { useAgency } from '../api/get-agency.ts';
import { AgencyProfileView } from '../components/agency-profile-view.tsx';

export function AgencyPage() {
  const { t } = useTranslation('agencies');
  const locale = useLocale();
  const { slug = '' } = useParams();
  const agency = useAgency(slug);
  return (
    <>
      {agency.data === undefined && (
        <Page
          title={t('directory.title')}
          crumbs={[{ label: t('crumb'), to: paths.agencies(locale) }]}
          heading={t('directory.title')}
        />
      )}
      <AsyncView query={agency} waitingText={t('profile.waiting')} waitingLines={6}>
        {(profile) =>
          // An agency that was merged into another one: its old address leads to the new one.
          profile.slug === slug ? (
            <AgencyProfileView agency={profile} />
          ) : (
            <Navigate to={paths.agency(locale, profile.slug)} replace />
          )
        }
      </AsyncView>
    </>
  );
}
