import { Checkbox } from '@mantine/core';
import type { Brief } from '@raccordo/brief';
import { LANGUAGE_IDS } from '@raccordo/taxonomy';
import { useController, useWatch } from 'react-hook-form';
import { Trans, useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/i18n/use-format.ts';
import { useLiveBrief } from '../../hooks/use-live-plan.ts';
import { useNames } from '../../../../shared/hooks/use-names.ts';
import { ChipChoice, ChipSet } from '../../../../shared/fields/chip-set.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { PanelList, SidePanel } from '../../../../shared/steps/side-panel.tsx';
import { BriefStep } from '../brief-step.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

const STARTS = ['14', '30', '90', '180'] as const;
type YesNo = 'yes' | 'no';

const asYesNo = (value: boolean | null): YesNo | null =>
  value === null ? null : value ? 'yes' : 'no';

/** What may not be bargained: an agency that does not fit stays out, with its reason. */
export function ConstraintsStep({ takesFocus }: StepProps) {
  const { t } = useTranslation('briefs');
  return (
    <BriefStep
      step="constraints"
      title={t('constraints.title')}
      lead={t('constraints.lead')}
      side={<ConstraintsPanel />}
      takesFocus={takesFocus}
    >
      <section className={classes.block}>
        <RemoteChoice />
      </section>
      <section className={classes.block}>
        <LanguageChips />
      </section>
      <section className={classes.block}>
        <StartChoice />
      </section>
      <section className={classes.block}>
        <ConflictChoice />
      </section>
      <section className={classes.block}>
        <DecisionChoice />
      </section>
    </BriefStep>
  );
}

function RemoteChoice() {
  const { t } = useTranslation('briefs');
  const names = useNames();
  const region = useWatch<Brief, 'firm.region'>({ name: 'firm.region' });
  const { field } = useController<Brief, 'constraints.isRemoteAccepted'>({
    name: 'constraints.isRemoteAccepted',
  });
  return (
    <ChipChoice
      name="constraints.isRemoteAccepted"
      legend={t('constraints.remote')}
      help={
        region === null
          ? t('constraints.remoteNoRegion')
          : t('constraints.remoteNote', { region: names.region(region) })
      }
      options={[
        { value: 'yes', label: t('constraints.remoteYes') },
        { value: 'no', label: t('constraints.remoteNo') },
      ]}
      chosen={asYesNo(field.value)}
      onChange={(value) => field.onChange(value === 'yes')}
    />
  );
}

function LanguageChips() {
  const { t } = useTranslation('briefs');
  const names = useNames();
  const { field } = useController<Brief, 'constraints.languages'>({
    name: 'constraints.languages',
  });
  return (
    <ChipSet
      legend={t('constraints.languages')}
      help={t('constraints.languagesHelp')}
      options={LANGUAGE_IDS.map((value) => ({ value, label: names.language(value) }))}
      chosen={field.value}
      onChange={field.onChange}
    />
  );
}

function StartChoice() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'constraints.startWithinDays'>({
    name: 'constraints.startWithinDays',
  });
  return (
    <ChipChoice
      name="constraints.startWithinDays"
      legend={t('constraints.start')}
      options={STARTS.map((value) => ({ value, label: t(`constraints.starts.${value}`) }))}
      chosen={STARTS.find((value) => Number(value) === field.value) ?? null}
      onChange={(value) => field.onChange(Number(value))}
    />
  );
}

function ConflictChoice() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'constraints.refusesSectorConflict'>({
    name: 'constraints.refusesSectorConflict',
  });
  return (
    <fieldset className={fields.fieldset}>
      <legend className={fields.legend}>{t('constraints.conflict')}</legend>
      <p className={fields.help}>{t('constraints.conflictHelp')}</p>
      <Checkbox
        label={t('constraints.conflictLabel')}
        checked={field.value}
        onChange={(event) => field.onChange(event.currentTarget.checked)}
      />
    </fieldset>
  );
}

function DecisionChoice() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'constraints.hasDecisionMaker'>({
    name: 'constraints.hasDecisionMaker',
  });
  return (
    <>
      <ChipChoice
        name="constraints.hasDecisionMaker"
        legend={t('constraints.decision')}
        options={[
          { value: 'yes', label: t('constraints.decisionYes') },
          { value: 'no', label: t('constraints.decisionNo') },
        ]}
        chosen={asYesNo(field.value)}
        onChange={(value) => field.onChange(value === 'yes')}
      />
      {field.value === false && <p className={classes.note}>{t('constraints.decisionNote')}</p>}
    </>
  );
}

function ConstraintsPanel() {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const names = useNames();
  const { firm, constraints } = useLiveBrief();
  const isLocal = constraints.isRemoteAccepted === false && firm.region !== null;
  const values = {
    region: firm.region === null ? '' : names.region(firm.region),
    languages: format.list(constraints.languages.map(names.language), 'disjunction'),
  };
  const keys = [
    isLocal ? 'local' : 'remote',
    ...(constraints.languages.length > 0 ? ['languages'] : []),
    ...(constraints.refusesSectorConflict ? ['conflict'] : []),
  ];
  return (
    <SidePanel title={t('constraints.panel.title')} short={t('constraints.panel.short')}>
      <PanelList>
        {keys.map((key) => (
          <li key={key}>
            <Trans
              ns="briefs"
              i18nKey={`constraints.panel.${key}`}
              values={values}
              components={{ b: <b /> }}
            />
          </li>
        ))}
      </PanelList>
    </SidePanel>
  );
}
