import { bestMix, type Mix } from '@raccordo/mix';
import { jobSplitOf } from '@raccordo/planning';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMixWords } from '../hooks/use-mix-words.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { SliderBounds } from '../model/slider-bounds.ts';
import { MixInWords } from './mix-in-words.tsx';
import { Trial } from './trial.tsx';
import classes from './try-section.module.css';

interface BudgetTrialProps {
  readonly asked: PlanAsked;
  readonly bounds: SliderBounds;
}

/** "And with this much a month?" Answered at every step of the slider; the page follows at rest. */
export const BudgetTrial = memo(function BudgetTrial({ asked, bounds }: BudgetTrialProps) {
  const { t } = useTranslation('plans');
  const { planner, budgetMinor, spend } = asked;
  const text = usePlanText(planner);
  const wordsOf = useMixWords(text);
  const perMonth = t('try.perMonth', { noun: text.noun.many });
  const averageOf = (mix: Mix): string =>
    t('try.eachCosts', { cost: text.money(mix.costPerResultMinor), one: text.noun.one });
  const nextOf = ({ marginalCostMinor }: Mix): string =>
    marginalCostMinor === null
      ? t('try.noMore')
      : t('try.nextCosts', { next: text.noun.next, cost: text.money(marginalCostMinor) });

  const answer = (minor: number) => {
    const { leadsMinor, awarenessMinor } = jobSplitOf(planner.brief, minor, planner.book);
    const outcome = bestMix(planner.prepared, leadsMinor);
    if (outcome.kind === 'none') {
      return (
        <p>
          {outcome.leastMinor === null
            ? t('finding.no_feasible_channel')
            : t('try.tooLittle', { least: text.money(outcome.leastMinor) })}
        </p>
      );
    }
    const { mix } = outcome;
    return (
      <>
        <p className={classes.big}>
          {text.count(mix.resultsPerMonth)} <span className={classes.unit}>{perMonth}</span>
        </p>
        <p>
          {averageOf(mix)} {nextOf(mix)}{' '}
          {awarenessMinor > 0 && t('try.awarenessPart', { part: text.money(awarenessMinor) })}
        </p>
        <MixInWords mix={mix} words={wordsOf(mix)} />
      </>
    );
  };
  return (
    <Trial
      title={t('try.budget')}
      label={t('try.budgetLabel')}
      bounds={bounds}
      usual={budgetMinor ?? 0}
      isAnswered={false}
      format={text.money}
      answer={answer}
      onRest={spend}
    />
  );
});
