import { sellsOnline } from '@raccordo/planning';
import { useTranslation } from 'react-i18next';
import { ChipChoice } from '../../../shared/fields/chip-set.tsx';
import { useLandingEffect } from '../hooks/use-landing-effect.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './try-section.module.css';

const LANDINGS = ['landing_page', 'site'] as const;

/** Where people arrive; a shop's own pages are what its figures were measured on. */
export function LandingField({ asked }: { readonly asked: PlanAsked }) {
  const { t } = useTranslation('plans');
  const { planner, question, ask } = asked;
  const { noun, count } = usePlanText(planner);
  const effect = useLandingEffect(asked);
  if (sellsOnline(planner.brief)) return null;
  return (
    <div className={classes.season}>
      <ChipChoice
        name="landing"
        isSmall
        legend={t('landing.title')}
        help={t('landing.help')}
        options={LANDINGS.map((value) => ({ value, label: t(`landing.${value}`) }))}
        chosen={question.landing}
        onChange={(landing) => ask({ ...question, landing })}
      />
      {effect !== null && (
        <p className={classes.quiet}>
          {t('landing.effect', {
            noun: noun.many,
            page: count(effect.landing_page),
            site: count(effect.site),
          })}
        </p>
      )}
    </div>
  );
}
