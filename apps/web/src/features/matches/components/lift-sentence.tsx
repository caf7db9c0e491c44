import type { Counterfactual } from '@raccordo/matching';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { Rich } from './rich.tsx';

/** The single change that would lift the score most. */
export function LiftSentence({
  counterfactual,
}: {
  readonly counterfactual: Counterfactual | null;
}) {
  const { t } = useTranslation('matches');
  const format = useFormat();
  const names = useNames();
  if (counterfactual === null) return <>{t('drawer.noLift')}</>;
  const { change, liftPpm } = counterfactual;
  return (
    <Rich
      of={`change.${change.kind}`}
      values={{
        lift: format.points(liftPpm, 2),
        capability: 'capability' in change ? names.capability(change.capability) : '',
        hours: 'hoursPerMonth' in change ? format.number(change.hoursPerMonth) : '',
        extra: 'extraFeeMinor' in change ? format.money(change.extraFeeMinor) : '',
      }}
    />
  );
}
