import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ChipSet } from '../../../shared/fields/chip-set.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { budgetBounds, targetBounds } from '../model/slider-bounds.ts';
import { BudgetTrial } from './budget-trial.tsx';
import { PayingLimit } from './paying-limit.tsx';
import { TargetTrial } from './target-trial.tsx';
import classes from './try-section.module.css';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));
/** Any year will do: only the name of the month is wanted. */
const dayIn = (month: string): string => `2026-${month.padStart(2, '0')}-15T12:00:00Z`;

/** Move the money, the target or the months, and see at once what changes. */
export function TrySection({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { planner, plan, budgetMinor, question, ask } = state;
  const text = usePlanText(planner);
  const money = budgetBounds(budgetMinor, plan.payingLimit);
  const target = targetBounds(planner, money.most);
  return (
    <Section title={t('try.title')} note={<p>{t('try.note')}</p>}>
      <div className={classes.trials}>
        <BudgetTrial state={state} bounds={money} />
        {target !== null && <TargetTrial state={state} bounds={target} />}
      </div>
      <PayingLimit state={state} />
      <div className={classes.season}>
        <ChipSet
          isSmall
          legend={t('season.title')}
          help={t('season.help', { noun: text.noun.many })}
          options={MONTHS.map((month) => ({
            value: month,
            label: format.date(dayIn(month), { month: 'short' }),
          }))}
          chosen={question.strongMonths.map(String)}
          onChange={(chosen) => ask({ ...question, strongMonths: chosen.map(Number) })}
        />
        {question.strongMonths.length > 0 && (
          <p className={classes.quiet}>
            {t('season.effect', {
              first: format.date(dayIn(String(state.firstMonth)), { month: 'long' }),
            })}
          </p>
        )}
      </div>
    </Section>
  );
}
