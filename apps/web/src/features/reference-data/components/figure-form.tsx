import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { Confidence } from '@raccordo/kernel';
import { CONFIDENCES, FIGURE_TEXT_LIMITS } from '@raccordo/taxonomy';
import { useTranslation } from 'react-i18next';
import { useFigureText } from '../../../shared/figures/use-figure-text.ts';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import type { FigureValue } from '../api/reference-types.ts';
import { scaleOf, shownOf, storedOf } from '../model/figure-scale.ts';
import classes from './forms.module.css';

interface FigureFormProps {
  readonly value: FigureValue;
  readonly onChange: (value: FigureValue) => void;
  /** The sentence for what is wrong at a path of the value. */
  readonly problemAt: (path: string) => string | undefined;
}

const ENDS = ['low', 'typical', 'high'] as const;
const TEXTS = ['source', 'period', 'country'] as const;
const MAX_DECIMALS = 8;

/** Range, where it comes from and how far to trust it; the unit stays what it is. */
export function FigureForm({ value: figure, onChange, problemAt }: FigureFormProps) {
  const { t } = useTranslation(['reference-data', 'shared']);
  const locale = useLocale();
  const text = useFigureText();
  const scale = scaleOf(figure.unit);
  const unit = [scale.symbol, text.unit(figure.unit)].filter(Boolean).join(' ');
  const marks =
    locale === 'it' ? { decimal: ',', thousands: '.' } : { decimal: '.', thousands: ',' };
  return (
    <div className={classes.form}>
      <fieldset className={classes.range}>
        <legend className={classes.legend}>{t('form.range', { unit })}</legend>
        {ENDS.map((end) => (
          <NumberInput
            key={end}
            size="sm"
            label={t(`form.${end}`)}
            value={shownOf(figure.value[end], scale)}
            onChange={(typed) => {
              if (typeof typed !== 'number') return;
              onChange({
                ...figure,
                value: { ...figure.value, [end]: storedOf(typed, scale) },
              });
            }}
            error={problemAt(`value.${end}`)}
            decimalSeparator={marks.decimal}
            thousandSeparator={marks.thousands}
            decimalScale={MAX_DECIMALS}
            hideControls
          />
        ))}
      </fieldset>
      {TEXTS.map((field) => (
        <TextInput
          key={field}
          size="sm"
          label={t(`value.${field}`)}
          description={t(`form.${field}Help`)}
          value={figure[field]}
          maxLength={FIGURE_TEXT_LIMITS[field]}
          onChange={(event) => onChange({ ...figure, [field]: event.currentTarget.value })}
          error={problemAt(field)}
        />
      ))}
      <NativeSelect
        size="sm"
        label={t('value.confidence')}
        value={figure.confidence}
        onChange={(event) => {
          const confidence = CONFIDENCES.find((one) => one === event.currentTarget.value);
          if (confidence !== undefined) onChange({ ...figure, confidence });
        }}
        data={CONFIDENCES.map((confidence: Confidence) => ({
          value: confidence,
          label: t(`form.confidence.${confidence}`),
        }))}
        error={problemAt('confidence')}
      />
      {problemAt('value') !== undefined && <p className={classes.problem}>{problemAt('value')}</p>}
    </div>
  );
}
