import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { AreaNav } from '../../../shared/layout/area-nav.tsx';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { usePerson, useSession } from '../../../shared/session/session.ts';

/** Only who is no admin needs the door. */
const AdminDoor = lazy(async () => ({
  default: (await import('./admin-door.tsx')).AdminDoor,
}));

/** The screens of the admins, with a way from each to the others. */
export function AdminArea() {
  const person = useSession().data?.person;
  const isOutside =
    person === null || (person !== undefined && !person.isAdmin && !person.needsSecondFactor);
  // As long as it is not known who asks, the screen is drawn: the API refuses what it must.
  if (!isOutside) return <Screens />;
  return (
    <Suspense fallback={null}>
      <AdminDoor />
    </Suspense>
  );
}

function Screens() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  const needsSecondFactor = usePerson()?.needsSecondFactor === true;
  const links = [
    [paths.adminQueue(locale), t('nav.queue')],
    [paths.adminAppeals(locale), t('nav.appeals')],
    [paths.adminAgencies(locale), t('nav.agencies')],
    [paths.adminDuplicates(locale), t('nav.duplicates')],
    [paths.adminPeople(locale), t('nav.people')],
    [paths.adminOrganisations(locale), t('nav.organisations')],
    [paths.adminImport(locale), t('nav.import')],
    [paths.audit(locale), t('nav.audit')],
    [paths.adminFigures(locale), t('nav.figures')],
    [paths.adminTaxonomy(locale), t('nav.taxonomy')],
    [paths.exposure(locale), t('nav.exposure')],
  ] as const;
  return (
    <>
      <AreaNav label={t('nav.label')} links={links} />
      {needsSecondFactor ? <EnrolFirst /> : <Outlet />}
    </>
  );
}

/** Until then an admin is an ordinary person, and every page in here would refuse. */
function EnrolFirst() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  return (
    <Page title={t('enrol.title')} heading={t('enrol.title')} lead={t('enrol.lead')}>
      <Button component={Link} to={paths.accountSecurity(locale)}>
        {t('enrol.go')}
      </Button>
    </Page>
  );
}
