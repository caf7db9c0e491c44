import { monthlyMinorOf } from '@raccordo/planning';
import { Section } from '@raccordo/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanState } from '../hooks/use-plan.ts';
import { budgetBounds, targetBounds } from '../model/slider-bounds.ts';
import { BudgetTrial } from './budget-trial.tsx';
import { PayingLimit } from './paying-limit.tsx';
import { SeasonField } from './season-field.tsx';
import { TargetTrial } from './target-trial.tsx';
import classes from './try-section.module.css';

interface TrySectionProps {
  readonly state: PlanState;
}

/** Move the money, the target or the months, and see at once what changes. */
export function TrySection({ state }: TrySectionProps) {
  const { t } = useTranslation('plans');
  const { planner, plan } = state;
  const money = useMemo(
    () => budgetBounds(monthlyMinorOf(planner.brief), plan.payingLimit),
    [planner.brief, plan.payingLimit],
  );
  const target = useMemo(() => targetBounds(planner, money.most), [planner, money]);
  return (
    <Section title={t('try.title')} note={<p>{t('try.note')}</p>}>
      <div className={classes.trials}>
        <BudgetTrial state={state} bounds={money} />
        {target !== null && <TargetTrial state={state} bounds={target} />}
      </div>
      <PayingLimit state={state} />
      <SeasonField state={state} />
    </Section>
  );
}
