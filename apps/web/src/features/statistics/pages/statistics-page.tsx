import { useTranslation } from 'react-i18next';
import type { MarketStatistics } from '@raccordo/api-client';
import { Figure, Figures } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { splitUnit } from '../../../shared/i18n/format.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { useMarketStatistics } from '../api/statistics.ts';
import { SupplySection } from '../components/supply-section.tsx';
import { TallySection } from '../components/tally-section.tsx';

/** In the place of a figure that would say too much of too few. */
const UNKNOWN = '–';

/** What anybody may know of the market. */
export function StatisticsPage() {
  const { t } = useTranslation('statistics');
  const statistics = useMarketStatistics();
  return (
    <Page title={t('title')} description={t('description')} heading={t('heading')} lead={t('lead')}>
      <AsyncView query={statistics} waitingText={t('waiting')} waitingLines={8}>
        {(data) => <Market statistics={data} />}
      </AsyncView>
    </Page>
  );
}

function Market({ statistics }: { readonly statistics: MarketStatistics }) {
  const { t } = useTranslation('statistics');
  const names = useNames();
  const format = useFormat();
  const { briefs, briefsWithoutAgency, medianCoveragePpm, leastFirms, capabilities } = statistics;
  const days = format.number(statistics.days);
  const tooFew = t('figures.few', { firms: format.number(leastFirms) });
  return (
    <>
      <Figures columns={3}>
        <Figure value={format.number(briefs)}>{t('figures.briefs', { days })}</Figure>
        <Figure
          {...(briefsWithoutAgency === null || briefs === 0
            ? { value: UNKNOWN }
            : splitUnit(format.percent(briefsWithoutAgency / briefs, 1)))}
        >
          {t('figures.withoutAgency')}
          {briefsWithoutAgency === null && ` ${tooFew}`}
        </Figure>
        <Figure
          {...(medianCoveragePpm === null
            ? { value: UNKNOWN }
            : splitUnit(format.percent(medianCoveragePpm / 1_000_000, 1)))}
        >
          {t('figures.coverage')}
          {medianCoveragePpm === null && ` ${tooFew}`}
        </Figure>
      </Figures>
      <TallySection
        title={t('objective.title')}
        note={t('objective.note', { firms: format.number(leastFirms) })}
        columns={[t('objective.title'), t('tally.briefs')]}
        tally={statistics.byObjective}
        nameOf={(value) => t(`objective.${value}`)}
        leastFirms={leastFirms}
      />
      <TallySection
        title={t('sector.title')}
        note={t('sector.note')}
        columns={[t('sector.title'), t('tally.briefs')]}
        tally={statistics.bySector}
        nameOf={(value) => (value === null ? t('tally.unsaid') : names.sector(value))}
        leastFirms={leastFirms}
      />
      <TallySection
        title={t('region.title')}
        note={t('region.note')}
        columns={[t('region.title'), t('tally.briefs')]}
        tally={statistics.byRegion}
        nameOf={(value) => (value === null ? t('tally.unsaid') : names.region(value))}
        leastFirms={leastFirms}
      />
      <SupplySection capabilities={capabilities} />
    </>
  );
}
