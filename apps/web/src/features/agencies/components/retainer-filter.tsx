import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Slider } from '@mantine/core';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { RETAINER_SCALE } from '../model/directory-filters.ts';
import classes from './directory-filters-form.module.css';

export interface RetainerFilterProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** The highest minimum fee one would pay; at the end of the scale, any. */
export function RetainerFilter({ value, onChange }: RetainerFilterProps) {
  const { t } = useTranslation('agencies');
  const format = useFormat();
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value ?? RETAINER_SCALE.max;
  const textOf = (amount: number) =>
    amount >= RETAINER_SCALE.max
      ? t('filters.retainerAny')
      : t('filters.retainerUpTo', { money: format.money(amount * 100) });
  return (
    <div>
      <p className={classes.label}>
        {t('filters.retainer')}: <span className={classes.value}>{textOf(shown)}</span>
      </p>
      <Slider
        min={0}
        max={RETAINER_SCALE.max}
        step={RETAINER_SCALE.step}
        value={shown}
        thumbLabel={t('filters.retainer')}
        thumbProps={{ 'aria-valuetext': textOf(shown) }}
        onChange={setDragged}
        onChangeEnd={(amount) => {
          setDragged(null);
          onChange(amount >= RETAINER_SCALE.max ? null : amount);
        }}
      />
      <p className={classes.ends} aria-hidden="true">
        <span>{format.money(0)}</span>
        <span>{format.money(RETAINER_SCALE.max * 100)}</span>
      </p>
    </div>
  );
}
