import { Radio } from '@mantine/core';
import { GOAL_PRIORITIES, type Brief, type GoalPriority } from '@raccordo/brief';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useLivePlan } from '../hooks/use-live-plan.ts';
import { usePriorityFigures, type PriorityFigures } from '../hooks/use-priority-figures.ts';
import classes from './priority-cards.module.css';
import { PriorityPicture } from './priority-picture.tsx';

const TEXT_OF = {
  leads_first: 'leads',
  awareness_first: 'awareness',
  both_now: 'both',
} as const satisfies Record<GoalPriority, string>;

/** Awareness against leads: one choice of three, each with what it buys for this very budget. */
export function PriorityCards() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { field } = useController<Brief, 'goals.priority'>({ name: 'goals.priority' });
  const { brief } = useLivePlan();
  const figures = usePriorityFigures(brief);
  const { monthlyMinor } = brief.budget;

  return (
    <>
      <h2>
        {monthlyMinor === null
          ? t('goals.withoutBudget')
          : t('goals.withBudget', { budget: format.money(monthlyMinor) })}
      </h2>
      <Radio.Group
        name="goals.priority"
        aria-label={t('goals.radioLabel')}
        value={field.value}
        onChange={field.onChange}
      >
        <div className={classes.cards}>
          {GOAL_PRIORITIES.map((priority) => (
            <Radio.Card key={priority} value={priority} className={classes.card}>
              <Radio.Indicator size="24px" />
              <span className={classes.name}>{t(`goals.${TEXT_OF[priority]}.name`)}</span>
              <span className={classes.summary}>{t(`goals.${TEXT_OF[priority]}.summary`)}</span>
              <PriorityPicture priority={priority} />
              <PriorityFigure priority={priority} figures={figures[priority]} />
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
    </>
  );
}

interface PriorityFigureProps {
  readonly priority: GoalPriority;
  readonly figures: PriorityFigures;
}

function PriorityFigure({ priority, figures }: PriorityFigureProps) {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { leads, people, customers, frequency, months } = figures;
  const text = TEXT_OF[priority];
  const isKnown =
    (priority === 'awareness_first' || leads !== null) &&
    (priority === 'leads_first' || people !== null);
  const values = {
    count: format.number(
      Math.round(priority === 'awareness_first' ? (people ?? 0) : (leads?.typical ?? 0)),
    ),
    leads: format.number(Math.round(leads?.typical ?? 0)),
    people: format.number(Math.round(people ?? 0)),
    low: format.number(Math.floor(leads?.low ?? 0)),
    high: format.number(Math.ceil(leads?.high ?? 0)),
    customers: format.number(Math.round(customers ?? 0)),
    frequency: format.number(frequency),
    months: format.number(months),
  };
  return (
    <span className={classes.figure}>
      <b>{isKnown ? t(`goals.${text}.figure`, values) : t(`goals.${text}.none`)}</b>
      {isKnown ? t(`goals.${text}.figureNote`, values) : t(`goals.${text}.noneNote`)}
    </span>
  );
}
