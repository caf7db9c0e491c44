import { useTranslation } from 'react-i18next';
import { Figure, Figures, Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useProgrammeStatistics } from '../api/programme-statistics.ts';

export function PublicFigures() {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Section title={t('figures.title')} note={<p>{t('figures.note')}</p>} isOpen>
      <AsyncView
        query={useProgrammeStatistics()}
        waitingText={t('figures.waiting')}
        waitingLines={1}
      >
        {({ publishedAgencies, offersWithEvidence, briefsMatched }) => (
          <Figures hasRule={false} columns={3}>
            <Figure value={format.number(publishedAgencies)}>
              {t('figures.agencies', { count: publishedAgencies })}
            </Figure>
            <Figure value={format.number(offersWithEvidence)}>
              {t('figures.evidence', { count: offersWithEvidence })}
            </Figure>
            <Figure value={format.number(briefsMatched)}>
              {t('figures.briefs', { count: briefsMatched })}
            </Figure>
          </Figures>
        )}
      </AsyncView>
    </Section>
  );
}
