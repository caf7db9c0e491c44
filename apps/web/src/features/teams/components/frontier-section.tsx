import { FrontierCurve, Section } from '@raccordo/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { FiguresTable } from '../../../shared/components/figures-table.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { frontierQuery } from '../api/find-team.ts';
import type { TeamConditions, TeamFrontier } from '../api/team-response.ts';
import { partingOf } from '../model/parting.ts';
import classes from './team-parts.module.css';

const WHOLE = 1_000_000;
const NEARLY_WHOLE = 999_000;
/** Less than a point is no reason to spend more. */
const WORTH_SAYING = 10_000;
/** A step the owner thinks in. */
const STEP_MINOR = 300_00;

interface FrontierSectionProps {
  readonly briefId: string;
  readonly conditions: TeamConditions;
}

/** What less and more money would cover, by a team and by one agency alone. */
export function FrontierSection({ briefId, conditions }: FrontierSectionProps) {
  const { t } = useTranslation('teams');
  const team = useQuery(frontierQuery(briefId, conditions));
  const alone = { ...conditions, maxMembers: 1, fixedAgencyIds: [] };
  const single = useQuery(frontierQuery(briefId, alone));
  return (
    <Section title={t('frontier.title')} note={<p>{t('frontier.note')}</p>}>
      <AsyncView query={team} waitingText={t('frontier.waiting')} waitingLines={3}>
        {(frontier) => <Curve team={frontier} single={single.data} />}
      </AsyncView>
    </Section>
  );
}

interface CurveProps {
  readonly team: TeamFrontier;
  readonly single: TeamFrontier | undefined;
}

function Curve({ team, single }: CurveProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const money = (minor: number): string => format.money(minor, { decimals: 0 });
  const values = (frontier: TeamFrontier | undefined) =>
    (frontier?.points ?? []).map(({ budgetMinor, coveragePpm }) => {
      return { budget: budgetMinor, covered: coveragePpm / WHOLE };
    });
  const at = (budgetMinor: number) =>
    team.points.find((point) => point.budgetMinor === budgetMinor)?.coveragePpm ?? 0;
  const now = at(team.budgetMinor);
  const more = at(team.budgetMinor + STEP_MINOR);
  const parting = partingOf(values(team), values(single));
  const last = team.points.at(-1);
  const step = money(STEP_MINOR);
  const sayMore = (): string => {
    if (now >= NEARLY_WHOLE) return t('frontier.whole');
    if (more - now < WORTH_SAYING) return t('frontier.enough', { step });
    const covered = format.percent(more / WHOLE, 1);
    return t('frontier.more', { step, gain: format.points(more - now), covered });
  };
  return (
    <>
      <FrontierCurve
        team={values(team)}
        single={values(single)}
        parting={parting}
        now={{ budget: team.budgetMinor, covered: now / WHOLE }}
        nowText={t('frontier.now', { covered: format.percent(now / WHOLE, 1) })}
        singleText={t('frontier.single')}
        formatBudget={money}
        formatCovered={(covered) => format.percent(covered)}
        label={t('frontier.label', {
          budget: money(team.budgetMinor),
          covered: format.percent(now / WHOLE, 1),
          most: format.percent((last?.coveragePpm ?? 0) / WHOLE, 1),
          mostBudget: money(last?.budgetMinor ?? 0),
        })}
      />
      <p className={classes.wide}>{sayMore()}</p>
      {parting !== null && (
        <p className={classes.wide}>{t('frontier.parting', { budget: money(parting.budget) })}</p>
      )}
      <FiguresTable
        caption={t('frontier.caption')}
        columns={[t('frontier.budget'), t('frontier.team'), t('frontier.single')]}
        rows={team.points.map(({ budgetMinor, coveragePpm }, place) => {
          const alone = single?.points[place]?.coveragePpm ?? 0;
          return {
            id: String(budgetMinor),
            name: money(budgetMinor),
            figures: [coveragePpm, alone].map((ppm) => format.percent(ppm / WHOLE, 1)),
          };
        })}
      />
    </>
  );
}
