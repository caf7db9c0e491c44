import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { PlanBrief } from '../api/get-plan-brief.ts';
import { usePlan, type PlanState } from '../hooks/use-plan.ts';
import { usePlanText } from '../hooks/use-plan-text.ts';
import { AwarenessSection } from './awareness-section.tsx';
import { CostSection } from './cost-section.tsx';
import { CurvesSection } from './curves-section.tsx';
import { MixCards } from './mix-cards.tsx';
import { MonthsSection } from './months-section.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanFindings } from './plan-findings.tsx';
import { SourcesSection } from './sources-section.tsx';
import { TrySection } from './try-section.tsx';
import { WhyNotSection } from './why-not-section.tsx';
import classes from './plan-of-brief.module.css';

/** The mixes side by side, then whether they pay, when they bring and where every figure is from. */
export function PlanOfBrief({ brief }: { readonly brief: PlanBrief }) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const state = usePlan(brief.content);
  const { planner, plan, budgetMinor } = state;
  const text = usePlanText(planner);
  const { mixes } = plan;
  const best = mixes[0];
  const values = {
    budget: budgetMinor === null ? '' : text.money(budgetMinor),
    count: planner.prepared.problem.horizonMonths,
    slack: format.percent(state.question.slackRatio),
  };
  const lead =
    best === undefined ? 'head.noneLead' : mixes.length > 1 ? 'head.lead' : 'head.oneLead';

  return (
    <Page
      title={t('page.title')}
      crumbs={[
        { label: t('page.crumbBriefs'), to: paths.briefs(format.locale) },
        { label: t('page.crumbResult'), to: paths.brief(format.locale, brief.id) },
        { label: t('page.title') },
      ]}
      heading={t(`head.title.${mixes.length}`)}
      lead={t(lead, values)}
    >
      <PlanMixes state={state} />
      <TrySection state={state} />
      <PlanDetails state={state} />
    </Page>
  );
}

interface PlanPartProps {
  readonly state: PlanState;
}

/** Drawn again only when the plan is another one: a slider that moves leaves it alone. */
const PlanMixes = memo(function PlanMixes({ state }: PlanPartProps) {
  return (
    <div className={classes.part}>
      <PlanFindings findings={state.plan.findings} />
      <MixCards state={state} />
    </div>
  );
});

const PlanDetails = memo(function PlanDetails({ state }: PlanPartProps) {
  const { planner } = state;
  const { mixes } = state.plan;
  const hasMixes = mixes.length > 0;
  return (
    <>
      {hasMixes && (
        <>
          <div className={classes.part}>
            <CostSection planner={planner} mixes={mixes} />
          </div>
          <div className={classes.part}>
            <MonthsSection planner={planner} mixes={mixes} />
          </div>
          <div className={classes.part}>
            <CurvesSection planner={planner} mixes={mixes} />
          </div>
        </>
      )}
      <div className={classes.part}>
        <WhyNotSection state={state} />
        <AwarenessSection state={state} />
        <SourcesSection planner={planner} mixes={mixes} />
        {hasMixes && <PlanActions planner={planner} mixes={mixes} />}
      </div>
    </>
  );
});
