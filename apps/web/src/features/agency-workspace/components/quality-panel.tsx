import { Figure } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { SidePanel } from '../../../shared/steps/side-panel.tsx';
import { useLiveQuality } from '../hooks/use-live-quality.ts';
import { QualitySteps } from './quality-steps.tsx';
import classes from './workspace.module.css';

/** How much the profile says, while it is written; it enters no score. */
export function QualityPanel() {
  const { t } = useTranslation('agency-workspace');
  const { number } = useFormat();
  const quality = useLiveQuality();
  if (quality === null) return null;
  const score = number(quality.score);
  return (
    <SidePanel title={t('quality.title')} short={t('quality.short', { score })}>
      <div className={`${classes.stack} ${classes.near}`}>
        <Figure value={score} unit={t('quality.outOf')}>
          {t('quality.meaning')}
        </Figure>
      </div>
      <QualitySteps lines={quality.lines} />
    </SidePanel>
  );
}
