import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { comparisonQuery, LEAST_COMPARED, MOST_COMPARED } from '../api/compare-matches.ts';
import { Comparison } from '../components/comparison.tsx';

/** `/briefs/:id/compare?agencies=a,b`: two to four agencies on the same rows. */
export function ComparePage() {
  const { t } = useTranslation('matches');
  const locale = useLocale();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const agencyIds = (search.get('agencies') ?? search.get('agencyIds') ?? '')
    .split(',')
    .filter((agencyId) => agencyId !== '')
    .slice(0, MOST_COMPARED);
  const query = useQuery(comparisonQuery(id, agencyIds));
  const back = <Link to={paths.brief(locale, id)}>{t('compare.back')}</Link>;

  return (
    <Page
      title={t('compare.title')}
      crumbs={[
        { label: t('page.crumbBriefs'), to: paths.briefs(locale) },
        { label: t('page.title'), to: paths.brief(locale, id) },
        { label: t('compare.title') },
      ]}
      heading={t('compare.title')}
      lead={t('compare.lead')}
    >
      {agencyIds.length < LEAST_COMPARED ? (
        <p>
          {t('compare.few')} {back}
        </p>
      ) : (
        <AsyncView query={query} waitingText={t('compare.waiting')} waitingLines={8}>
          {({ items }) => <Comparison items={items} />}
        </AsyncView>
      )}
    </Page>
  );
}
