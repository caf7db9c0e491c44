import { useTranslation } from 'react-i18next';
import { ChipSet } from '../../../shared/fields/chip-set.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './try-section.module.css';

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1));
/** Any year will do: only the name of the month is wanted. */
const dayIn = (month: string): string => `2026-${month.padStart(2, '0')}-15T12:00:00Z`;

interface SeasonFieldProps {
  readonly asked: PlanAsked;
}

/** Months in which people ask more. */
export function SeasonField({ asked }: SeasonFieldProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { planner, question, firstMonth, ask } = asked;
  const text = usePlanText(planner);
  return (
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
            first: format.date(dayIn(String(firstMonth)), { month: 'long' }),
          })}
        </p>
      )}
    </div>
  );
}
