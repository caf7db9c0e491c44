import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface ExposureSectionProps {
  readonly exposure: RankingRules['exposure'];
}

export function ExposureSection({ exposure }: ExposureSectionProps) {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  return (
    <Section title={t('exposure.title')} id="exposure">
      <div className={classes.paragraphs}>
        <p>{t('exposure.order')}</p>
        <p>
          {t('exposure.slot', {
            band: format.points(exposure.bandPpm, 0),
            size: format.number(exposure.shortlistSize),
            days: format.number(exposure.days),
          })}
        </p>
      </div>
    </Section>
  );
}
