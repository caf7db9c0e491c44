import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { BRIEF_LIMITS, MARKETS, SEARCH_DEMANDS, type Brief } from '@raccordo/brief';
import { REGION_IDS, SECTOR_IDS } from '@raccordo/taxonomy';
import { Controller, useController, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { BriefMoneyField, BriefNumberField } from '../fields/brief-number-field.tsx';
import { ChipChoice } from '../../../../shared/fields/chip-set.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { VatField } from '../fields/vat-field.tsx';
import { HoursPanel } from '../panels/hours-panel.tsx';
import { BriefStep } from '../brief-step.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

/** Who, and with how much: the budget comes first because it decides all the rest. */
export function FirmStep({ takesFocus }: StepProps) {
  const { t } = useTranslation('briefs');
  return (
    <BriefStep
      step="firm"
      title={t('firm.title')}
      lead={t('firm.lead')}
      side={<HoursPanel />}
      takesFocus={takesFocus}
    >
      <section className={classes.block}>
        <h2>{t('firm.moneyTitle')}</h2>
        <BudgetFields />
      </section>
      <section className={classes.block}>
        <h2>{t('firm.firmTitle')}</h2>
        <FirmFields />
      </section>
    </BriefStep>
  );
}

function BudgetFields() {
  const { t } = useTranslation('briefs');
  const { setValue } = useFormContext<Brief>();
  const { field: undecided } = useController<Brief, 'budget.isUndecided'>({
    name: 'budget.isUndecided',
  });
  return (
    <div className={fields.grid}>
      <div>
        <BriefMoneyField
          name="budget.monthlyMinor"
          label={t('firm.monthly')}
          help={undecided.value ? t('firm.undecidedHelp') : t('firm.monthlyHelp')}
          unit={t('field.euroAMonth')}
          isDisabled={undecided.value}
        />
        <Checkbox
          className={fields.unknown}
          label={t('firm.undecided')}
          checked={undecided.value}
          onChange={(event) => {
            undecided.onChange(event.currentTarget.checked);
            if (event.currentTarget.checked) setValue('budget.monthlyMinor', null);
          }}
        />
      </div>
      <BriefMoneyField
        name="budget.mediaMinor"
        label={t('firm.media')}
        help={t('firm.mediaHelp')}
        unit={t('field.euroAMonth')}
      />
      <BriefMoneyField
        name="budget.oneOffMinor"
        label={t('firm.oneOff')}
        help={t('firm.oneOffHelp')}
        unit={t('field.euros')}
      />
    </div>
  );
}

function FirmFields() {
  const { t } = useTranslation('briefs');
  const names = useNames();
  const { register, control } = useFormContext<Brief>();
  return (
    <div className={fields.grid}>
      <TextInput
        size="md"
        id="firm.name"
        label={t('firm.name')}
        autoComplete="organization"
        maxLength={BRIEF_LIMITS.textLengths['firm.name']}
        {...register('firm.name', { setValueAs: (text: string | null) => text || null })}
      />
      <VatField />
      <Controller
        name="firm.sector"
        render={({ field }) => (
          <NativeSelect
            size="md"
            id="firm.sector"
            label={t('firm.sector')}
            description={t('firm.sectorHelp')}
            value={field.value ?? ''}
            onChange={(event) => field.onChange(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('field.choose') },
              ...SECTOR_IDS.map((id) => ({ value: id, label: names.sector(id) })),
            ]}
          />
        )}
        control={control}
      />
      <Controller
        name="firm.region"
        render={({ field }) => (
          <NativeSelect
            size="md"
            id="firm.region"
            label={t('firm.region')}
            value={field.value ?? ''}
            onChange={(event) => field.onChange(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('field.choose') },
              ...REGION_IDS.map((id) => ({ value: id, label: names.region(id) })),
            ]}
          />
        )}
        control={control}
      />
      <BriefNumberField
        name="firm.headcount"
        label={t('firm.headcount')}
        unit={t('field.people')}
      />
      <BriefMoneyField
        name="firm.turnoverMinor"
        label={t('firm.turnover')}
        help={t('firm.turnoverHelp')}
        unit={t('field.euros')}
      />
      <MarketChoices />
    </div>
  );
}

function MarketChoices() {
  const { t } = useTranslation('briefs');
  const { setValue } = useFormContext<Brief>();
  const [market, searchDemand] = useWatch<Brief, ['firm.market', 'firm.searchDemand']>({
    name: ['firm.market', 'firm.searchDemand'],
  });
  return (
    <>
      <div className={fields.full}>
        <ChipChoice
          isSmall
          name="firm.market"
          legend={t('firm.market')}
          options={MARKETS.map((value) => ({ value, label: t(`firm.markets.${value}`) }))}
          chosen={market}
          onChange={(value) => setValue('firm.market', value, { shouldDirty: true })}
        />
      </div>
      <div className={fields.full}>
        <ChipChoice
          isSmall
          name="firm.searchDemand"
          legend={t('firm.demand')}
          help={t('firm.demandHelp')}
          options={SEARCH_DEMANDS.map((value) => ({ value, label: t(`firm.demands.${value}`) }))}
          chosen={searchDemand}
          onChange={(value) => setValue('firm.searchDemand', value, { shouldDirty: true })}
        />
      </div>
    </>
  );
}
