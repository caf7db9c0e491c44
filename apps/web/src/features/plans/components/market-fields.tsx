import { PLAN_CHOICE_LIMITS } from '@raccordo/planning';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import fields from '../../../shared/fields/field.module.css';
import { NumberField } from '../../../shared/fields/number-field.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { PlanAsked } from '../hooks/use-plan.ts';
import classes from './try-section.module.css';

type OwnSize = 'searchesPerMonth' | 'audiencePeople';

/** How much there is to have, where the firm knows better than a published figure can. */
export function MarketFields({ asked }: { readonly asked: PlanAsked }) {
  const { t } = useTranslation('plans');
  return (
    <fieldset className={`${fields.fieldset} ${classes.season}`}>
      <legend className={fields.legendSmall}>{t('market.title')}</legend>
      <p className={fields.help}>{t('market.help')}</p>
      <div className={classes.assumptions}>
        <OwnSizeField asked={asked} size="searchesPerMonth" />
        <OwnSizeField asked={asked} size="audiencePeople" />
      </div>
    </fieldset>
  );
}

interface OwnSizeFieldProps {
  readonly asked: PlanAsked;
  readonly size: OwnSize;
}

/** Planned with when the field is left: half a number is no market. */
function OwnSizeField({ asked, size }: OwnSizeFieldProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const id = useId();
  const { question, ask } = asked;
  // Undefined while nobody types: the field then shows what the plan was asked with.
  const [typed, type] = useState<number | null>();
  const value = typed === undefined ? question[size] : typed;
  const { min, max } = PLAN_CHOICE_LIMITS[size];
  const isOutside = value !== null && (value < min || value > max);
  return (
    <NumberField
      id={id}
      label={t(`market.${size}.label`)}
      help={t(`market.${size}.help`)}
      value={value}
      error={
        isOutside
          ? t('market.outside', { min: format.number(min), max: format.number(max) })
          : undefined
      }
      onChange={type}
      onBlur={() => {
        if (isOutside) return;
        if (value !== question[size]) ask({ ...question, [size]: value });
        type(undefined);
      }}
    />
  );
}
