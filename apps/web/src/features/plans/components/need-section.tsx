import { needOfMix, planOfMix, type SettledPlan, settledPlanOf } from '@raccordo/planning';
import { Section } from '@raccordo/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChipChoice } from '../../../shared/fields/chip-set.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { PlanBrief } from '../api/get-plan-brief.ts';
import type { Choosing } from '../hooks/use-choose-plan.ts';
import type { PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { letterOf } from '../model/mix-lines.ts';
import { needChangesOf } from '../model/need-change.ts';
import { ChooseButton } from './choose-button.tsx';
import { MatchesAhead } from './matches-ahead.tsx';
import { NeedFigures } from './need-figures.tsx';
import { NeedTable } from './need-table.tsx';
import classes from './need-section.module.css';

function noteOf({ isChosen, mix }: SettledPlan): 'noteChosen' | 'noteProposed' | 'noteRules' {
  if (isChosen) return 'noteChosen';
  return mix === null ? 'noteRules' : 'noteProposed';
}

interface NeedSectionProps {
  readonly brief: PlanBrief;
  readonly state: PlanState;
  readonly choosing: Choosing;
}

/**
 * What a mix asks of agencies, beside what they are asked now: computed here, by the library the
 * server stores it with.
 */
export function NeedSection({ brief, state, choosing }: NeedSectionProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { planner, plan } = state;
  const { mixes } = plan;
  const text = usePlanText(planner);
  const [looked, look] = useState<string | null>(null);
  const letter = looked ?? letterOf(Math.max(0, choosing.chosenAt));
  const planned = mixes.find((_, at) => letterOf(at) === letter) ?? mixes[0];
  const { content, chosenPlan } = brief;
  const now = useMemo(
    () => settledPlanOf(content, planner.book, chosenPlan),
    [content, planner.book, chosenPlan],
  );
  const asked = useMemo(() => {
    if (planned === undefined) return null;
    const plan = planOfMix(planner, planned.mix);
    return { plan, need: needOfMix(planner, planned.mix, plan) };
  }, [planner, planned]);
  if (planned === undefined || asked === null) return null;
  const shown = letterOf(mixes.indexOf(planned));
  return (
    <Section title={t('need.title')} note={<p>{t(`need.${noteOf(now)}`)}</p>}>
      {mixes.length > 1 && (
        <ChipChoice
          name="need-of"
          legend={t('need.of')}
          isSmall
          options={mixes.map((mix, at) => ({
            value: letterOf(at),
            label: `${letterOf(at)} · ${text.mixName(mix)}`,
          }))}
          chosen={shown}
          onChange={look}
        />
      )}
      <div className={classes.figures}>
        <NeedFigures planner={planner} before={now.plan} after={asked.plan} />
      </div>
      <NeedTable
        planner={planner}
        caption={t('need.caption', { letter: shown })}
        changes={needChangesOf(now.need, asked.need)}
      />
      <MatchesAhead briefId={brief.id} before={now.need} after={asked.need} />
      <div className={classes.ways}>
        <div className={classes.choose}>
          <ChooseButton choosing={choosing} planned={planned} letter={shown} />
        </div>
        <Link to={paths.brief(format.locale, brief.id)}>{t('need.seeAgencies')}</Link>
      </div>
      {!choosing.canChoose && <p className={classes.quiet}>{t('need.fixed')}</p>}
    </Section>
  );
}
