import type { Plan, Planner } from '@raccordo/planning';
import { Figure, Figures } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';

interface NeedFiguresProps {
  readonly planner: Planner;
  readonly before: Plan;
  readonly after: Plan;
}

/** Hours, money for them, and whether the one pays the other: of this mix, and as they are now. */
export function NeedFigures({ planner, before, after }: NeedFiguresProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = usePlanText(planner);
  const adequacyOf = ({ adequacyRatio }: Plan) =>
    adequacyRatio === null ? null : format.percent(adequacyRatio);
  const [pays, paid] = [adequacyOf(after), adequacyOf(before)];
  return (
    <Figures hasRule={false} columns={3}>
      <Figure value={text.hours(after.neededMinutes)} unit={t('need.hoursUnit')}>
        {t('need.hours')} {t('need.now', { value: text.hours(before.neededMinutes) })}
      </Figure>
      <Figure value={text.money(after.feesMinor ?? 0)}>
        {t('need.fees')}{' '}
        {before.feesMinor !== null && t('need.now', { value: text.money(before.feesMinor) })}
      </Figure>
      {pays !== null && (
        <Figure value={pays} tone={(after.adequacyRatio ?? 0) < 0.995 ? 'ink' : 'covered'}>
          {t('need.adequacy')} {paid !== null && t('need.now', { value: paid })}
        </Figure>
      )}
    </Figures>
  );
}
