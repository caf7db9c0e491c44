import { leastCostMix } from '@raccordo/mix';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SliderField } from '../../../shared/fields/slider-field.tsx';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { SliderBounds } from '../model/slider-bounds.ts';
import { MixInWords } from './mix-in-words.tsx';
import classes from './try-section.module.css';

interface TargetTrialProps {
  readonly state: PlanState;
  readonly bounds: SliderBounds;
}

/** The question turned round: "I need so many a month: what does it cost?" */
export const TargetTrial = memo(function TargetTrial({ state, bounds }: TargetTrialProps) {
  const { t } = useTranslation('plans');
  const { planner, plan } = state;
  const text = usePlanText(planner);
  const stated = planner.brief.goals.monthlyTarget;
  const [moved, move] = useState<number | null>(null);
  const usual = stated ?? Math.round(plan.mixes[0]?.mix.resultsPerMonth ?? 1);
  const value = Math.max(1, Math.min(bounds.most, moved ?? usual));
  const outcome = leastCostMix(planner.prepared, value);
  return (
    <div className={classes.trial}>
      <h3>{t('try.target')}</h3>
      <SliderField
        label={t('try.targetLabel', { noun: text.noun.many })}
        min={1}
        max={bounds.most}
        step={bounds.step}
        value={value}
        format={text.count}
        isAnswered={moved !== null || stated !== null}
        onChange={move}
      />
      <div className={classes.answer}>
        {outcome.kind === 'none' ? (
          <p>{t(`finding.${outcome.reason}`, { least: '' })}</p>
        ) : (
          <>
            <p className={classes.big}>
              {text.money(outcome.mix.budgetMinor)}{' '}
              <span className={classes.unit}>{t('try.aMonth')}</span>
            </p>
            <p>
              {t('try.targetMeans', { count: planner.prepared.problem.horizonMonths })}{' '}
              {t('try.eachCosts', {
                cost: text.money(outcome.mix.costPerResultMinor),
                one: text.noun.one,
              })}
            </p>
            <MixInWords planner={planner} mix={outcome.mix} />
          </>
        )}
      </div>
    </div>
  );
});
