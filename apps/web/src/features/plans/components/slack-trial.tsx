import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { SLACK_BOUNDS } from '../model/slider-bounds.ts';
import { Trial } from './trial.tsx';
import classes from './try-section.module.css';

/** How much one would give up for another way of getting there. */
export function SlackTrial({ asked }: { readonly asked: PlanAsked }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { question, ask } = asked;
  const percent = (points: number): string => format.percent(points / 100);
  return (
    <Trial
      title={t('slack.title')}
      label={t('slack.label')}
      bounds={SLACK_BOUNDS}
      usual={Math.round(100 * question.slackRatio)}
      isAnswered
      format={percent}
      answer={(points) => (
        <p className={classes.quiet}>{t('slack.means', { slack: percent(points) })}</p>
      )}
      onRest={(points) => ask({ ...question, slackRatio: points / 100 })}
    />
  );
}
