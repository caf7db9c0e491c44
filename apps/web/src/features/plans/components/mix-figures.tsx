import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import type { MixPartProps } from './mix-part.ts';
import classes from './mix-figures.module.css';

/** How many, at what cost each, and how sure that it pays. */
export function MixFigures({ planner, planned }: MixPartProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = usePlanText(planner);
  const { mix, outcome } = planned;
  const months = planner.prepared.problem.horizonMonths;
  const { p10, p90 } = outcome.resultsPerMonth;
  return (
    <div className={classes.frame}>
      <dl className={classes.figures}>
        <div>
          <dd>{text.count(mix.resultsPerMonth * months)}</dd>
          <dt>
            {t('mix.results', { noun: text.noun.many, count: months })}{' '}
            {t('mix.band', { low: text.count(p10 * months), high: text.count(p90 * months) })}
          </dt>
        </div>
        <div>
          <dd>{text.money(mix.costPerResultMinor)}</dd>
          <dt>{t('mix.cost', { noun: text.noun.one })}</dt>
        </div>
        {outcome.probabilityItPays !== null && (
          <div>
            <dd>{format.percent(outcome.probabilityItPays)}</dd>
            <dt>{t('mix.probability')}</dt>
          </div>
        )}
      </dl>
    </div>
  );
}
