import { marketReachOf } from '@raccordo/planning';
import { Figure, Figures, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { FigureSources } from './figure-sources.tsx';
import classes from './try-section.module.css';

/** Being known has its own money and its own unit, people: it is never added to the results. */
export function AwarenessSection({ state }: { readonly state: PlanState }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { planner, split, question } = state;
  const text = usePlanText(planner);
  if (split === null) return null;
  const { awarenessMinor, rule, isCeiling, figureIds, awarenessRatio } = split;
  const why = t(`jobSplit.${rule}`, { ratio: format.percent(awarenessRatio.typical) });
  if (awarenessMinor === 0) {
    return (
      <Section title={t('awareness.title')}>
        <p>{why}</p>
      </Section>
    );
  }
  const reach = marketReachOf(
    planner.brief,
    awarenessMinor,
    planner.book,
    question.audiencePeople ?? undefined,
  );
  const people = (count: number): string => format.number(Math.round(count));
  return (
    <Section title={t('awareness.title')} note={<p>{t('awareness.note')}</p>}>
      <Figures hasRule={false} columns={3}>
        <Figure value={text.money(awarenessMinor)}>{t('awareness.money')}</Figure>
        <Figure value={people(reach.heldPeople.typical)}>
          {t('awareness.people', {
            times: format.number(reach.frequencyPerMonth),
            low: people(reach.heldPeople.low),
            high: people(reach.heldPeople.high),
          })}
        </Figure>
        <Figure value={format.percent(reach.marketRatio.typical)}>
          {t('awareness.share', { market: people(reach.marketPeople.typical) })}
        </Figure>
      </Figures>
      <div className={classes.season}>
        <p>
          {t(`awareness.${reach.verdict}`, { whole: text.money(reach.wholeMarketMinor) })} {why}{' '}
          {isCeiling && t('awareness.ceiling')}
        </p>
        <FigureSources figureIds={figureIds} about={t('awareness.title')} />
      </div>
    </Section>
  );
}
