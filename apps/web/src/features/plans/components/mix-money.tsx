import { BudgetBar } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { barPartsOf, inWholeEuros, linesOf } from '../model/mix-lines.ts';
import type { MixPartProps } from './mix-part.ts';
import classes from './mix-money.module.css';

/** Where a month's money goes, in one line and in words. */
export function MixMoney({ planner, planned }: MixPartProps) {
  const { t } = useTranslation('plans');
  const names = useNames();
  const text = usePlanText(planner);
  const { asks, plan } = planned;
  const mix = inWholeEuros(planned.mix);
  return (
    <div className={classes.money}>
      <BudgetBar
        parts={barPartsOf(planned)}
        label={t('money.picture', {
          fees: text.money(mix.feesMinor),
          rest: text.money(mix.budgetMinor - mix.feesMinor),
        })}
      />
      <dl className={classes.lines}>
        <div>
          <dt>{t('money.fees', text.hoursAndCount(asks.boughtMinutes))}</dt>
          <dd>
            <b>{text.money(mix.feesMinor)}</b>
          </dd>
        </div>
        {linesOf({ mix, plan }).map(({ channel, minor, isWork }) => (
          <div key={channel}>
            <dt>
              {isWork && minor > 0
                ? t('money.work', { channel: names.channel(channel) })
                : names.channel(channel)}
            </dt>
            <dd>{minor > 0 ? text.money(minor) : t('money.onlyHours')}</dd>
          </div>
        ))}
        {mix.unspentMinor > 0 && (
          <div>
            <dt>{t('money.left')}</dt>
            <dd>{text.money(mix.unspentMinor)}</dd>
          </div>
        )}
        <div className={classes.total}>
          <dt>{t('money.perMonth')}</dt>
          <dd>{text.money(mix.budgetMinor)}</dd>
        </div>
      </dl>
    </div>
  );
}
