import { bestMix, leastCostMix } from '@raccordo/mix';
import { monthOfLeads } from '@raccordo/planning';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMixWords } from '../hooks/use-mix-words.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { SliderBounds } from '../model/slider-bounds.ts';
import { MixInWords } from './mix-in-words.tsx';
import { Trial } from './trial.tsx';
import classes from './try-section.module.css';

interface TargetTrialProps {
  readonly asked: PlanAsked;
  readonly bounds: SliderBounds;
}

/** The question turned round: "I need so many a month: what does it cost?" */
export const TargetTrial = memo(function TargetTrial({ asked, bounds }: TargetTrialProps) {
  const { t } = useTranslation('plans');
  const { planner, split } = asked;
  const text = usePlanText(planner);
  const wordsOf = useMixWords(text);
  const stated = planner.brief.goals.monthlyTarget;
  const best = bestMix(planner.prepared, split?.leadsMinor ?? 0);
  const meaning = t('try.targetMeans', { count: planner.prepared.problem.horizonMonths });
  const aMonth = t('try.aMonth');
  const isShared = (split?.awarenessMinor ?? 0) > 0;
  const wholeOf = (leadsMinor: number): string =>
    text.money(monthOfLeads(planner.brief, leadsMinor, planner.book));

  const answer = (results: number) => {
    const outcome = leastCostMix(planner.prepared, results);
    if (outcome.kind === 'none') return <p>{t(`finding.${outcome.reason}`, { least: '' })}</p>;
    const { mix } = outcome;
    const cost = text.money(mix.costPerResultMinor);
    return (
      <>
        <p className={classes.big}>
          {text.money(mix.budgetMinor)} <span className={classes.unit}>{aMonth}</span>
        </p>
        <p>
          {meaning} {t('try.eachCosts', { cost, one: text.noun.one })}{' '}
          {isShared && t('try.withAwareness', { whole: wholeOf(mix.budgetMinor) })}
        </p>
        <MixInWords mix={mix} words={wordsOf(mix)} />
      </>
    );
  };
  return (
    <Trial
      title={t('try.target')}
      label={t('try.targetLabel', { noun: text.noun.many })}
      bounds={bounds}
      usual={stated ?? (best.kind === 'mix' ? Math.round(best.mix.resultsPerMonth) : 1)}
      isAnswered={stated !== null}
      format={text.count}
      answer={answer}
    />
  );
});
