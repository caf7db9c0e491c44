import { useTranslation, Trans } from 'react-i18next';
import { useFigures } from '../../../../shared/books/figures-of.tsx';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import { PanelList, SidePanel } from '../../../../shared/steps/side-panel.tsx';
import classes from '../steps/step.module.css';

const MINUTES_PER_HOUR = 60;

/** The truth of a budget: the hours it buys, and whether they are enough for what is asked. */
export function HoursPanel() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const { brief, plan } = useLivePlan();
  const { monthlyMinor, isUndecided } = brief.budget;
  const bought = plan.affordableMinutes === null ? null : shownHours(plan.affordableMinutes);

  if (monthlyMinor === null || bought === null) {
    const text = isUndecided ? t('hours.undecided') : t('hours.empty');
    return (
      <SidePanel title={t('hours.title')} short={text}>
        <p className={classes.note}>{text}</p>
      </SidePanel>
    );
  }

  const needed = shownHours(plan.neededMinutes);
  const isAsked = brief.goals.priority !== null || brief.goals.objectives.length > 0;
  return (
    <SidePanel
      title={t('hours.title')}
      short={t('hours.short', { hours: format.number(bought, 1) })}
    >
      <p className={classes.figureRow}>
        <span className={classes.figure}>{format.number(bought, 1)}</span>
      </p>
      <p className={classes.note}>
        <b>{t('hours.bought')}</b>
      </p>
      <PanelList>
        <li>
          {t('hours.boughtNote', {
            fees: format.money(plan.feesMinor ?? 0, { decimals: 0 }),
            rate: format.money(plan.blendedRateMinor, { decimals: 0 }),
          })}
        </li>
        {(plan.mediaMinor ?? 0) > 0 && (
          <li>
            {t('hours.mediaNote', { media: format.money(plan.mediaMinor ?? 0, { decimals: 0 }) })}
          </li>
        )}
        <li>
          {isAsked
            ? t('hours.needed', { needed: format.number(needed, 1) })
            : t('hours.neededUnknown')}{' '}
          {isAsked &&
            (needed > bought
              ? t('hours.lacking', { hours: format.number(needed - bought, 1) })
              : t('hours.enough'))}
        </li>
        <SizeNote turnoverMinor={brief.firm.turnoverMinor} />
      </PanelList>
    </SidePanel>
  );
}

/** One decimal, as in the result: bought and missing still add up to needed. */
function shownHours(minutes: number): number {
  return Math.round((minutes / MINUTES_PER_HOUR) * 10) / 10;
}

function SizeNote({ turnoverMinor }: { readonly turnoverMinor: number | null }) {
  const format = useFormat();
  const { thresholds } = useFigures();
  if (turnoverMinor === null) return null;
  const threshold = thresholds.awareness_turnover_floor.value.typical;
  const isBelow = turnoverMinor < threshold;
  return (
    <li>
      <Trans
        ns="briefs"
        i18nKey={isBelow ? 'goals.consequences.threshold' : 'goals.consequences.thresholdOk'}
        values={{ turnover: format.money(turnoverMinor), threshold: format.money(threshold) }}
        components={{ b: <b /> }}
      />
    </li>
  );
}
