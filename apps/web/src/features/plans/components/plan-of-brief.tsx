import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../shared/async/problem-note.tsx';
import { Waiting } from '../../../shared/async/waiting.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import type { PlanBrief } from '../api/get-plan-brief.ts';
import { usePlan, type PlanAsked, type PlanState } from '../hooks/use-plan.ts';
import { ShownPlan } from './shown-plan.tsx';

/** What of a plan the firm's own numbers touch. */
export interface OwnNumbersPart extends Pick<PlanAsked, 'planner' | 'question' | 'ask'> {
  readonly briefId: string;
}

interface PlanOfBriefProps {
  readonly brief: PlanBrief;
  readonly ownNumbers?: ((part: OwnNumbersPart) => ReactNode) | undefined;
}

/** The mixes side by side, then whether they pay, when they bring and where every figure is from. */
export function PlanOfBrief({ brief, ownNumbers }: PlanOfBriefProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const { asked, shown, isBehind, failure, retry } = usePlan(brief.content, brief.chosenPlan);
  const head = usePlanHead(shown);
  return (
    <Page
      title={t('page.title')}
      crumbs={[
        { label: t('page.crumbBriefs'), to: paths.briefs(format.locale) },
        { label: t('page.crumbResult'), to: paths.brief(format.locale, brief.id) },
        { label: t('page.title') },
      ]}
      {...head}
    >
      {failure !== null && <ProblemNote error={failure} onRetry={retry} />}
      {shown === null && failure === null && <Waiting text={t('page.planning')} />}
      {shown !== null && (
        <ShownPlan
          brief={brief}
          asked={asked}
          shown={shown}
          isBehind={isBehind}
          ownNumbers={ownNumbers?.({ briefId: brief.id, ...asked })}
        />
      )}
    </Page>
  );
}

function usePlanHead(shown: PlanState | null) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  if (shown === null) return { heading: t('page.title') };
  const { planner, plan, budgetMinor, question } = shown;
  const count = plan.mixes.length;
  const lead = count === 0 ? 'head.noneLead' : count > 1 ? 'head.lead' : 'head.oneLead';
  return {
    heading: t(`head.title.${count}`),
    lead: t(lead, {
      budget: budgetMinor === null ? '' : format.money(budgetMinor, { decimals: 0 }),
      count: planner.prepared.problem.horizonMonths,
      slack: format.percent(question.slackRatio),
    }),
  };
}
