import { Figure, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useQuality } from '../api/read.ts';
import { QualitySteps } from './quality-steps.tsx';

/** How much the profile says, and the two or three things that would raise it most. */
export function QualitySection({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('agency-workspace');
  const { number } = useFormat();
  const quality = useQuality(organisationId);
  return (
    <Section title={t('quality.title')} note={<p>{t('quality.note')}</p>}>
      <AsyncView query={quality} waitingText={t('quality.waiting')}>
        {({ score, lines }) => (
          <>
            <Figure value={number(score)} unit={t('quality.outOf')}>
              {t('quality.meaning')}
            </Figure>
            <QualitySteps lines={lines} />
          </>
        )}
      </AsyncView>
    </Section>
  );
}
