import { LinkButton } from '@raccordo/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './try-section.module.css';

interface PayingLimitProps {
  readonly state: PlanState;
}

/** The largest spend that still pays: up to where the next result costs what it is worth. */
export const PayingLimit = memo(function PayingLimit({ state }: PayingLimitProps) {
  const { t } = useTranslation('plans');
  const { planner, plan, spend } = state;
  const text = usePlanText(planner);
  const { payingLimit } = plan;
  const breakEven = text.money(planner.breakEven.cpaMinor.typical);
  return (
    <div className={classes.limit}>
      <h3>{t('limit.title')}</h3>
      {payingLimit.kind === 'none' ? (
        <p>{t(`limit.${payingLimit.reason}`, { breakEven, one: text.noun.one })}</p>
      ) : (
        <>
          <p>
            {t('limit.text', {
              spend: text.money(payingLimit.mix.budgetMinor),
              breakEven,
              one: text.noun.one,
              next: text.noun.next,
            })}
          </p>
          <LinkButton
            label={t('limit.see', { spend: text.money(payingLimit.mix.budgetMinor) })}
            onClick={() => spend(payingLimit.mix.budgetMinor)}
          >
            {t('limit.see', { spend: text.money(payingLimit.mix.budgetMinor) })}
          </LinkButton>
        </>
      )}
    </div>
  );
});
