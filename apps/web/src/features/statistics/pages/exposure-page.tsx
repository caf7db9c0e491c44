import { useTranslation } from 'react-i18next';
import type { MarketExposure } from '@raccordo/api-client';
import { Figure, Figures } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { useMarketExposure } from '../api/statistics.ts';
import { ConcentrationSection } from '../components/concentration-section.tsx';
import { ExtremesSection } from '../components/extremes-section.tsx';
import { GroupSection } from '../components/group-section.tsx';
import { ProgrammeSection } from '../components/programme-section.tsx';

/** For admins: whether attention follows merit, and how the programme goes. */
export function ExposurePage() {
  const { t } = useTranslation('statistics');
  const exposure = useMarketExposure();
  return (
    <Page title={t('exposure.title')} heading={t('exposure.title')} lead={t('exposure.lead')}>
      <AsyncView
        query={exposure}
        waitingText={t('waiting')}
        waitingLines={8}
        isEmpty={({ lists }) => lists === 0}
        empty={
          <EmptyNote title={t('exposure.empty')}>
            <p>{t('exposure.emptyText')}</p>
          </EmptyNote>
        }
      >
        {(data) => <Exposure exposure={data} />}
      </AsyncView>
      <ProgrammeSection />
    </Page>
  );
}

function Exposure({ exposure }: { readonly exposure: MarketExposure }) {
  const { t } = useTranslation('statistics');
  const names = useNames();
  const format = useFormat();
  const { lists, contenders, neverShown, days } = exposure;
  return (
    <>
      <Figures columns={3}>
        <Figure value={format.number(lists)}>
          {t('exposure.lists', { days: format.number(days) })}
        </Figure>
        <Figure value={format.number(contenders)}>{t('exposure.contenders')}</Figure>
        <Figure value={format.number(neverShown)}>{t('exposure.neverShown')}</Figure>
      </Figures>
      <ConcentrationSection exposure={exposure} />
      <GroupSection
        title={t('groups.bySize')}
        disparity={exposure.bySize}
        nameOf={(group) => t(`groups.size.${group ?? 'unknown'}`)}
      />
      <GroupSection
        title={t('groups.byRegion')}
        disparity={exposure.byRegion}
        nameOf={(group) => (group === null ? t('groups.noRegion') : names.region(group))}
      />
      <ExtremesSection title={t('extremes.most')} rows={exposure.most} />
      <ExtremesSection title={t('extremes.least')} rows={exposure.least} />
    </>
  );
}
