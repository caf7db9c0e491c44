import { useTranslation } from 'react-i18next';
import { NavLink, Outlet } from 'react-router';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import classes from './admin-area.module.css';

/** The screens of the admins, with a way from each to the others. */
export function AdminArea() {
  const { t } = useTranslation('curation');
  const locale = useLocale();
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
      <nav className={classes.nav} aria-label={t('nav.label')}>
        {links.map(([to, label]) => (
          <NavLink
            key={to}
            to={to}
            end={to === paths.adminQueue(locale)}
            className={classes.link ?? ''}
          >
            {label}
          </NavLink>
        ))}
      </nav>
      <Outlet />
    </>
  );
}
