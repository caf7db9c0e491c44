import { memo, type ReactNode } from 'react';
import type { PlanBrief } from '../api/get-plan-brief.ts';
import { useChoosePlan } from '../hooks/use-choose-plan.ts';
import type { PlanAsked, PlanState } from '../hooks/use-plan.ts';
import { AwarenessSection } from './awareness-section.tsx';
import { ChoiceNote } from './choice-note.tsx';
import { CostSection } from './cost-section.tsx';
import { CurvesSection } from './curves-section.tsx';
import { MixCards } from './mix-cards.tsx';
import { MonthsSection } from './months-section.tsx';
import { NeedSection } from './need-section.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanFindings } from './plan-findings.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { SourcesSection } from './sources-section.tsx';
import { TrySection } from './try-section.tsx';
import { WhyNotSection } from './why-not-section.tsx';
import print from './print.module.css';

interface ShownPlanProps {
  readonly brief: PlanBrief;
  readonly asked: PlanAsked;
  readonly shown: PlanState;
  readonly isBehind: boolean;
  /** What the firm itself spent and got, beside what is published. */
  readonly ownNumbers?: ReactNode;
}

/** The controls follow what is asked now, all else the last plan that is there. */
export function ShownPlan({ brief, asked, shown, isBehind, ownNumbers }: ShownPlanProps) {
  const { planner } = shown;
  const { mixes } = shown.plan;
  return (
    <>
      <PlanPart isBehind={isBehind}>
        <Mixes brief={brief} state={shown} />
      </PlanPart>
      <div className={print.screenOnly}>
        <TrySection asked={asked} isBehind={isBehind} />
        <PlanPart isBehind={false}>{ownNumbers}</PlanPart>
      </div>
      {mixes.length > 0 && (
        <>
          <PlanPart isBehind={isBehind}>
            <CostSection planner={planner} mixes={mixes} />
          </PlanPart>
          <PlanPart isBehind={isBehind}>
            <MonthsSection planner={planner} mixes={mixes} />
          </PlanPart>
          <PlanPart isBehind={isBehind}>
            <CurvesSection planner={planner} mixes={mixes} />
          </PlanPart>
        </>
      )}
      <PlanPart isBehind={isBehind}>
        <WhyNotSection state={shown} asked={asked} />
        <Notes state={shown} />
      </PlanPart>
    </>
  );
}

interface PartProps {
  readonly state: PlanState;
}

interface MixesOfBriefProps extends PartProps {
  readonly brief: PlanBrief;
}

/** Drawn again only when the plan is another one. */
const Mixes = memo(function Mixes({ brief, state }: MixesOfBriefProps) {
  const choosing = useChoosePlan(brief, state);
  const { mixes } = state.plan;
  const planned = mixes[choosing.chosenAt] ?? mixes[0];
  return (
    <>
      <ChoiceNote brief={brief} state={state} choosing={choosing} />
      <PlanFindings findings={state.plan.findings} />
      {planned !== undefined && <PlanSummary state={state} planned={planned} />}
      <MixCards state={state} choosing={choosing} />
      <NeedSection brief={brief} state={state} choosing={choosing} />
    </>
  );
});

const Notes = memo(function Notes({ state }: PartProps) {
  const { planner, plan } = state;
  return (
    <>
      <AwarenessSection state={state} />
      <SourcesSection planner={planner} mixes={plan.mixes} />
      {plan.mixes.length > 0 && <PlanActions planner={planner} mixes={plan.mixes} />}
    </>
  );
});
