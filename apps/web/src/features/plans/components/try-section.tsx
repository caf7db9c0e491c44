import { monthlyMinorOf, payingLimitOf } from '@raccordo/planning';
import { Section } from '@raccordo/ui';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { budgetBounds, targetBounds } from '../model/slider-bounds.ts';
import { Assumptions } from './assumptions.tsx';
import { BudgetTrial } from './budget-trial.tsx';
import { PayingLimit } from './paying-limit.tsx';
import { PlanPart } from './plan-part.tsx';
import { TargetTrial } from './target-trial.tsx';
import classes from './try-section.module.css';

interface TrySectionProps {
  readonly asked: PlanAsked;
  /** The plans above are being worked out again. */
  readonly isBehind: boolean;
}

/** Move the money, the target or the months, and see at once what changes. */
export const TrySection = memo(function TrySection({ asked, isBehind }: TrySectionProps) {
  const { t } = useTranslation('plans');
  const { planner } = asked;
  const limit = useMemo(() => payingLimitOf(planner), [planner]);
  const money = useMemo(() => budgetBounds(monthlyMinorOf(planner.brief), limit), [planner, limit]);
  const target = useMemo(() => targetBounds(planner, money.most), [planner, money]);
  return (
    <Section title={t('try.title')} note={<p>{t('try.note')}</p>}>
      <div className={classes.trials}>
        <BudgetTrial asked={asked} bounds={money} />
        {target !== null && <TargetTrial asked={asked} bounds={target} />}
      </div>
      <p role="status" className={classes.working}>
        {isBehind && t('try.working')}
      </p>
      <PlanPart isBehind={false}>
        <PayingLimit asked={asked} limit={limit} />
        <Assumptions asked={asked} />
      </PlanPart>
    </Section>
  );
});
