import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OutsideLink } from '../../../shared/components/outside-link.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { paths } from '../../../shared/paths.ts';
import type { AdminAgency } from '../api/types.ts';
import { FactList, type FactListProps } from './fact-list.tsx';

interface AgencyFactsProps {
  readonly agency: AdminAgency;
  /** What else is known of it here. */
  readonly more?: FactListProps['facts'];
}

/** Which agency this is about, and the way to its public page. */
export function AgencyFacts({ agency, more = [] }: AgencyFactsProps) {
  const { t } = useTranslation('curation');
  const locale = useLocale();
  return (
    <FactList
      facts={[
        [t('agency.city'), agency.city],
        [t('agency.vat'), agency.vatNumber],
        [
          t('agency.site'),
          agency.website === null ? null : (
            <OutsideLink address={agency.website}>{agency.website}</OutsideLink>
          ),
        ],
        [t('agency.status'), t(`agency.statuses.${agency.status}`)],
        [
          t('agency.page'),
          <Link key="page" to={paths.agency(locale, agency.slug)}>
            {t('agency.open')}
          </Link>,
        ],
        ...more,
      ]}
    />
  );
}
