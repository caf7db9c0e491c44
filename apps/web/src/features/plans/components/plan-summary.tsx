import type { PlannedMix } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { monthOfFirstResult } from '../model/first-result.ts';
import { inWholeEuros, letterOf } from '../model/mix-lines.ts';
import classes from './plan-summary.module.css';

interface PlanSummaryProps {
  readonly state: PlanState;
  /** The chosen one, else the best. */
  readonly planned: PlannedMix;
}

/** A plan as one would say it aloud: where the money goes, what comes, whether it pays. */
export function PlanSummary({ state: { planner, plan, split }, planned }: PlanSummaryProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const names = useNames();
  const text = usePlanText(planner);
  const { months, outcome, viability } = planned;
  const mix = inWholeEuros(planned.mix);
  const awarenessMinor = split?.awarenessMinor ?? 0;
  const { typical: worthMinor } = planner.breakEven.cpaMinor;
  const bought = mix.channels.filter(({ variableMinor }) => variableMinor > 0);
  const worked = mix.channels.filter(({ variableMinor }) => variableMinor === 0);
  const first = monthOfFirstResult(months);
  const sentences = [
    t(bought.length > 0 ? 'summary.spend' : 'summary.onlyWork', {
      letter: letterOf(plan.mixes.indexOf(planned)),
      budget: text.money(mix.budgetMinor),
      fees: text.money(mix.feesMinor),
      parts: format.list(
        bought.map(({ channel, variableMinor }) =>
          t('summary.part', { money: text.money(variableMinor), channel: names.channel(channel) }),
        ),
      ),
    }),
    awarenessMinor > 0 && t('summary.awareness', { part: text.money(awarenessMinor) }),
    worked.length > 0 &&
      t('summary.worked', {
        channels: format.list(worked.map(({ channel }) => names.channel(channel))),
      }),
    t('summary.expect', {
      low: text.count(outcome.resultsPerMonth.p10),
      high: text.count(outcome.resultsPerMonth.p90),
      noun: text.noun.many,
      one: text.noun.one,
      cost: text.money(mix.costPerResultMinor),
    }),
    first !== null && t(first === 1 ? 'summary.atOnce' : 'summary.first', { month: first }),
    t(worthMinor > 0 ? `summary.${viability.verdict}` : 'summary.worthless', {
      one: text.noun.one,
      worth: text.money(worthMinor),
    }),
  ].filter((sentence) => sentence !== false);
  return (
    <div className={classes.summary}>
      <h2>{t('summary.title')}</h2>
      <p>{sentences.join(' ')}</p>
    </div>
  );
}
