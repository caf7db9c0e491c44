import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Figure, Figures, MeritLine, Section } from '@raccordo/ui';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useOwnExposure } from '../api/standings.ts';

/** How often the agency was shown, against what its scores deserve. */
export function OwnExposureSection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('standings');
  const format = useFormat();
  const exposure = useOwnExposure(organisationId);
  return (
    <Section title={t('exposure.title')} note={<p>{t('exposure.note')}</p>} id="exposure">
      <AsyncView
        query={exposure}
        waitingText={t('waiting.exposure')}
        isEmpty={({ contended }) => contended === 0}
        empty={
          <EmptyNote title={t('exposure.empty')}>
            <p>{t('exposure.emptyText')}</p>
          </EmptyNote>
        }
      >
        {({ shown, contended, attentionShare, meritShare, days }) => {
          const scale = Math.max(attentionShare, meritShare) * 1.25;
          const values = {
            attention: format.percent(attentionShare, 1),
            merit: format.percent(meritShare, 1),
          };
          return (
            <>
              <Figures hasRule={false} columns={2}>
                <Figure value={format.number(shown)}>
                  {t('exposure.shown', { days: format.number(days) })}
                </Figure>
                <Figure value={format.number(contended)}>{t('exposure.contended')}</Figure>
              </Figures>
              <MeritLine
                attention={attentionShare / scale}
                merit={meritShare / scale}
                label={t('exposure.label', values)}
              />
              <p>
                {t('exposure.words', values)}{' '}
                <Link to={`${paths.howWeRank(format.locale)}#exposure`}>{t('exposure.how')}</Link>
              </p>
            </>
          );
        }}
      </AsyncView>
    </Section>
  );
}
