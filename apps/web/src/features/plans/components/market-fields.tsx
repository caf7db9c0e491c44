import { PLAN_CHOICE_LIMITS, type PlanQuestion } from '@raccordo/planning';
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
  const [typed, type] = useState<number | null>(question[size]);
  const { min, max } = PLAN_CHOICE_LIMITS[size];
  const isOutside = typed !== null && (typed < min || typed > max);
  const said = (value: number | null): PlanQuestion => ({ ...question, [size]: value });
  return (
    <NumberField
      id={id}
      label={t(`market.${size}.label`)}
      help={t(`market.${size}.help`)}
      value={typed}
      error={
        isOutside
          ? t('market.outside', { min: format.number(min), max: format.number(max) })
          : undefined
      }
      onChange={type}
      onBlur={() => {
        if (!isOutside && typed !== question[size]) ask(said(typed));
      }}
    />
  );
}
