import type { MixOutcome } from '@raccordo/mix';
import { LinkButton } from '@raccordo/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAsked } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import classes from './try-section.module.css';

interface PayingLimitProps {
  readonly asked: PlanAsked;
  readonly limit: MixOutcome;
}

/** The largest spend that still pays: up to where the next result costs what it is worth. */
export const PayingLimit = memo(function PayingLimit({ asked, limit }: PayingLimitProps) {
  const { t } = useTranslation('plans');
  const { planner, spend } = asked;
  const text = usePlanText(planner);
  const breakEven = text.money(planner.breakEven.cpaMinor.typical);
  return (
    <div className={classes.limit}>
      <h3>{t('limit.title')}</h3>
      {limit.kind === 'none' ? (
        <p>{t(`limit.${limit.reason}`, { breakEven, one: text.noun.one })}</p>
      ) : (
        <>
          <p>
            {t('limit.text', {
              spend: text.money(limit.mix.budgetMinor),
              breakEven,
              one: text.noun.one,
              next: text.noun.next,
            })}
          </p>
          <LinkButton
            label={t('limit.see', { spend: text.money(limit.mix.budgetMinor) })}
            onClick={() => spend(limit.mix.budgetMinor)}
          >
            {t('limit.see', { spend: text.money(limit.mix.budgetMinor) })}
          </LinkButton>
        </>
      )}
    </div>
  );
});
