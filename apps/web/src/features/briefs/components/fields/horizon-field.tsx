import type { Brief } from '@raccordo/brief';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import classes from '../../../../shared/fields/field.module.css';
import { SliderField } from '../../../../shared/fields/slider-field.tsx';

const MIN_MONTHS = 1;
const MAX_MONTHS = 24;

/** Patience, in months. Until it is moved it is not an answer. */
export function HorizonField() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'goals.horizonMonths'>({ name: 'goals.horizonMonths' });
  const { plan } = useLivePlan();
  const isAnswered = field.value !== null;
  const shown = Math.min(field.value ?? plan.horizonMonths, MAX_MONTHS);
  return (
    <div>
      {!isAnswered && <p className={classes.help}>{t('goals.horizonNotSet', { months: shown })}</p>}
      <SliderField
        label={t('goals.horizon')}
        min={MIN_MONTHS}
        max={MAX_MONTHS}
        value={shown}
        format={(count) => t('goals.horizonValue', { count })}
        isAnswered={isAnswered}
        onChange={field.onChange}
      />
    </div>
  );
}
