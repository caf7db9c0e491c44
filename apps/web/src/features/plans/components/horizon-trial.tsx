import { useTranslation } from 'react-i18next';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { horizonBounds } from '../model/slider-bounds.ts';
import { Trial } from './trial.tsx';
import classes from './try-section.module.css';

/** Patience: a channel that takes months is worth it only to who waits for it. */
export function HorizonTrial({ asked }: { readonly asked: PlanAsked }) {
  const { t } = useTranslation('plans');
  const { planner, question, ask } = asked;
  const { noun } = usePlanText(planner);
  const { horizonMonths } = planner.prepared.problem;
  return (
    <Trial
      title={t('horizon.title')}
      label={t('horizon.label')}
      bounds={horizonBounds(horizonMonths)}
      usual={horizonMonths}
      isAnswered={question.horizonMonths !== null}
      format={(count) => t('horizon.value', { count })}
      answer={(count) => (
        <p className={classes.quiet}>{t('horizon.means', { count, noun: noun.many })}</p>
      )}
      onRest={(months) => ask({ ...question, horizonMonths: months })}
    />
  );
}
