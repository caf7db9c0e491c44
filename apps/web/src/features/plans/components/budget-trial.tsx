import { bestMix, type MixOutcome } from '@raccordo/mix';
import { useDebouncedCallback } from '@mantine/hooks';
import { jobSplitOf } from '@raccordo/planning';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SliderField } from '../../../shared/fields/slider-field.tsx';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { SliderBounds } from '../model/slider-bounds.ts';
import { MixInWords } from './mix-in-words.tsx';
import classes from './try-section.module.css';

/** Keys come in rows: the page follows once there is no other for so long. */
const REST_MS = 150;

interface BudgetTrialProps {
  readonly state: PlanState;
  readonly bounds: SliderBounds;
}

/** "And with this much a month?" Answered at every step of the slider; the page follows at rest. */
export function BudgetTrial({ state, bounds }: BudgetTrialProps) {
  const { t } = useTranslation('plans');
  const { planner, budgetMinor, spend } = state;
  const text = usePlanText(planner);
  const [moved, move] = useState<number | null>(null);
  const rest = useDebouncedCallback((minor: number) => {
    spend(minor);
    move(null);
  }, REST_MS);
  const value = Math.min(bounds.most, moved ?? budgetMinor ?? 0);
  const split = jobSplitOf(planner.brief, value, planner.book);
  const outcome = bestMix(planner.prepared, split.leadsMinor);
  return (
    <div className={classes.trial}>
      <h3>{t('try.budget')}</h3>
      <SliderField
        label={t('try.budgetLabel')}
        min={0}
        max={bounds.most}
        step={bounds.step}
        value={value}
        format={text.money}
        isAnswered={moved !== null}
        onChange={move}
        onRest={rest}
      />
      <BudgetAnswer state={state} outcome={outcome} />
    </div>
  );
}

function BudgetAnswer({
  state: { planner },
  outcome,
}: {
  readonly state: PlanState;
  readonly outcome: MixOutcome;
}) {
  const { t } = useTranslation('plans');
  const text = usePlanText(planner);
  if (outcome.kind === 'none') {
    return (
      <div className={classes.answer}>
        <p>
          {outcome.leastMinor === null
            ? t('finding.no_feasible_channel')
            : t('try.tooLittle', { least: text.money(outcome.leastMinor) })}
        </p>
      </div>
    );
  }
  const { mix } = outcome;
  return (
    <div className={classes.answer}>
      <p className={classes.big}>
        {text.count(mix.resultsPerMonth)}{' '}
        <span className={classes.unit}>{t('try.perMonth', { noun: text.noun.many })}</span>
      </p>
      <p>
        {t('try.eachCosts', { cost: text.money(mix.costPerResultMinor), one: text.noun.one })}{' '}
        {mix.marginalCostMinor === null
          ? t('try.noMore')
          : t('try.nextCosts', {
              next: text.noun.next,
              cost: text.money(mix.marginalCostMinor),
            })}
      </p>
      <MixInWords planner={planner} mix={mix} />
    </div>
  );
}
