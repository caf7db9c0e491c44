import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { PlanBehind } from '../../../shared/plan/plan-behind.tsx';
import { teamQuery } from '../api/find-team.ts';
import type { TeamRun } from '../api/team-response.ts';
import { TeamResult } from '../components/team-result.tsx';
import { isSpecialist } from '../model/specialist.ts';
import { useConditions } from '../hooks/use-conditions.ts';

const WHOLE = 1_000_000;

/** `/briefs/:id/team`: who together covers the plan, and whether a team is worth it at all. */
export function TeamPage() {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const { id = '' } = useParams();
  const conditions = useConditions();
  const query = useQuery(teamQuery(id, conditions.current));
  return (
    <Page
      title={t('page.title')}
      crumbs={[
        { label: t('page.crumbBriefs'), to: paths.briefs(format.locale) },
        { label: t('page.crumbResult'), to: paths.brief(format.locale, id) },
        { label: t('page.title') },
      ]}
      heading={useHeading(query.data)}
      lead={useLead(query.data)}
    >
      <PlanBehind briefId={id} />
      <AsyncView query={query} waitingText={t('page.waiting')} waitingLines={8}>
        {(run) => (
          <TeamResult run={run} conditions={conditions} isChanging={query.isPlaceholderData} />
        )}
      </AsyncView>
    </Page>
  );
}

/** The advice in one line. */
function useHeading(run: TeamRun | undefined): string {
  const { t } = useTranslation('teams');
  const team = run?.best.team;
  if (run === undefined || team === null || team === undefined) return t('page.title');
  const agencies = team.members.filter(({ agencyId }) => agencyId !== null).length;
  const { advice } = run.comparison;
  if (advice !== 'team') return t(`heading.${adviceWordOf(run)}`);
  return t(`heading.team.${agencies}`);
}

/** Advice for a narrow need speaks of a specialist; the one found may do everything. */
function adviceWordOf(run: TeamRun): TeamRun['comparison']['advice'] {
  const { advice, bestVertical } = run.comparison;
  return advice === 'one_vertical' && !isSpecialist(run, bestVertical) ? 'one_agency' : advice;
}

function useLead(run: TeamRun | undefined): string {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const team = run?.best.team;
  if (run === undefined || team === null || team === undefined) return t('lead.none');
  const { bestAgency } = run.comparison;
  const coordination = team.members.reduce((sum, member) => sum + member.coordinationMinutes, 0);
  return t(team.members.length === 1 ? 'lead.one' : `lead.${adviceWordOf(run)}`, {
    covered: format.percent(team.coveragePpm / WHOLE),
    amount: format.money(team.costMinor, { decimals: 0 }),
    alone: format.percent((bestAgency?.coveragePpm ?? 0) / WHOLE),
    coordination: format.hours(coordination),
  });
}
