import { KPIS, OBJECTIVES, type Brief } from '@raccordo/brief';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AskField } from '../ask-field.tsx';
import { BriefNumberField } from '../fields/brief-number-field.tsx';
import { ChipSet } from '../../../../shared/fields/chip-set.tsx';
import fields from '../../../../shared/fields/field.module.css';
import { HorizonField } from '../fields/horizon-field.tsx';
import { ConsequencesPanel } from '../panels/consequences-panel.tsx';
import { PriorityCards } from '../priority-cards.tsx';
import { BriefStep } from '../brief-step.tsx';
import type { StepProps } from './step-props.ts';
import classes from './step.module.css';

/** Goals before tools: what should happen first, how it is measured, and only then the ask. */
export function GoalsStep({ takesFocus }: StepProps) {
  const { t } = useTranslation('briefs');
  return (
    <BriefStep
      step="goals"
      title={t('goals.title')}
      lead={t('goals.lead')}
      wide={<PriorityCards />}
      side={<ConsequencesPanel />}
      takesFocus={takesFocus}
    >
      <section className={classes.block}>
        <ObjectiveChips />
      </section>
      <section className={classes.block}>
        <KpiChips />
      </section>
      <section className={classes.block}>
        <h2>{t('goals.horizon')}</h2>
        <p className={fields.help}>{t('goals.horizonHelp')}</p>
        <HorizonField />
        <BriefNumberField
          name="goals.monthlyTarget"
          label={t('goals.target')}
          help={t('goals.targetHelp')}
          unit={t('goals.targetUnit')}
        />
      </section>
      <section className={classes.block}>
        <h2>{t('goals.ask')}</h2>
        <p className={fields.help}>{t('goals.askHelp')}</p>
        <AskField />
      </section>
    </BriefStep>
  );
}

function ObjectiveChips() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'goals.objectives'>({ name: 'goals.objectives' });
  return (
    <ChipSet
      legend={t('goals.objectives')}
      help={t('goals.objectivesHelp')}
      options={OBJECTIVES.map((value) => ({ value, label: t(`goals.objective.${value}`) }))}
      chosen={field.value}
      onChange={field.onChange}
    />
  );
}

function KpiChips() {
  const { t } = useTranslation('briefs');
  const { field } = useController<Brief, 'goals.kpis'>({ name: 'goals.kpis' });
  return (
    <ChipSet
      legend={t('goals.kpis')}
      help={t('goals.kpisHelp')}
      options={KPIS.map((value) => ({ value, label: t(`goals.kpi.${value}`) }))}
      chosen={field.value}
      onChange={field.onChange}
    />
  );
}
