import { useTranslation } from 'react-i18next';
import type { RankingRules } from '@raccordo/api-client';
import { ScoreBar, Section } from '@raccordo/ui';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import classes from './rows.module.css';

export interface WeightsSectionProps {
  readonly rules: Pick<RankingRules, 'weights' | 'priors' | 'nearSizePpm'>;
}

/** What counts, and for how much. */
export function WeightsSection({ rules: { weights, priors, nearSizePpm } }: WeightsSectionProps) {
  const { t } = useTranslation('ranking');
  const format = useFormat();
  const percent = (ppm: number) => format.percent(ppm / 1_000_000);
  const figures = {
    reviews: format.number(priors.trackRecordReviews),
    mean: format.number(priors.trackRecordMean, 2),
    received: format.number(priors.responsivenessReceived),
    answered: format.number(priors.responsivenessAnsweredInTime),
    nearSize: percent(nearSizePpm),
  };
  const sentence = weights
    .map(({ criterion, weightPpm }) => `${t(`criterion.${criterion}.name`)} ${percent(weightPpm)}`)
    .join(', ');
  return (
    <Section
      title={t('weights.title')}
      note={
        <>
          <p>{t('weights.note')}</p>
          <p>{t('weights.scaled')}</p>
        </>
      }
      id="weights"
    >
      <div className={classes.picture}>
        <ScoreBar
          label={t('weights.label', { weights: sentence })}
          parts={weights.map(({ criterion, weightPpm }) => ({ id: criterion, ppm: weightPpm }))}
        />
      </div>
      <ul>
        {weights.map(({ criterion, weightPpm }) => (
          <li key={criterion} className={classes.row}>
            <div>
              <h3 className={classes.name}>{t(`criterion.${criterion}.name`)}</h3>
              <p className={classes.text}>{t(`criterion.${criterion}.text`, figures)}</p>
            </div>
            <b className={classes.figure}>{percent(weightPpm)}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}
