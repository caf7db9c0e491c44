import { Slider } from '@mantine/core';
import type { Brief } from '@raccordo/brief';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLivePlan } from '../../hooks/use-live-plan.ts';
import classes from './field.module.css';

const MIN_MONTHS = 1;
const MAX_MONTHS = 24;
const MARKED_MONTHS = [3, 6, 12, 18, 24];

/** Patience, in months. Until it is moved it is not an answer. */
export function HorizonField() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'goals.horizonMonths'>({ name: 'goals.horizonMonths' });
  const { plan } = useLivePlan();
  const shown = field.value ?? plan.horizonMonths;
  return (
    <div>
      <p className={classes.help} aria-live="polite">
        {field.value === null
          ? t('goals.horizonNotSet', { months: shown })
          : t('goals.horizonValue', { count: field.value })}
      </p>
      <div className={classes.sliderWrap}>
        <Slider
          min={MIN_MONTHS}
          max={MAX_MONTHS}
          value={Math.min(shown, MAX_MONTHS)}
          onChange={field.onChange}
          marks={MARKED_MONTHS.map((value) => ({
            value,
            label: t('goals.horizonValue', { count: value }),
          }))}
          thumbLabel={t('goals.horizon')}
          thumbProps={{
            'aria-valuetext': t('goals.horizonValue', { count: shown }),
          }}
        />
      </div>
    </div>
  );
}
