import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { Team, TeamMember, TeamRun } from '../api/team-response.ts';
import type { Conditions } from '../hooks/use-conditions.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import { workedMinutes } from '../model/team-picture.ts';
import classes from './team-parts.module.css';

const WHOLE = 1_000_000;

interface OthersSectionProps {
  readonly run: TeamRun;
  readonly conditions: Conditions;
}

/** Other good teams, of really different people: who does what in each, and a way to see it whole. */
export function OthersSection({ run, conditions }: OthersSectionProps) {
  const { t } = useTranslation('teams');
  const teams = run.others.flatMap(({ team }) => (team === null ? [] : [team]));
  if (teams.length === 0) return null;
  return (
    <Section title={t('others.title')} note={<p>{t('others.note')}</p>}>
      <ul className={classes.others}>
        {teams.map((team) => (
          <li key={agenciesOf(team).join()} className={classes.other}>
            <OtherTeam run={run} team={team} conditions={conditions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OtherTeam({ run, team, conditions }: OthersSectionProps & { readonly team: Team }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const nameOf = useMemberNames(run);
  const names = format.list(team.members.map(({ agencyId }) => nameOf(agencyId)));
  const ids = agenciesOf(team);
  return (
    <>
      <p className={classes.otherFigures}>
        <b>
          {t('others.figures', {
            covered: format.percent(team.coveragePpm / WHOLE, 1),
            amount: format.money(team.costMinor, { decimals: 0 }),
          })}
        </b>
        <Button
          className={classes.see ?? ''}
          size="sm"
          variant="outline"
          aria-label={t('others.seeNamed', { names })}
          onClick={() =>
            conditions.change({
              fixedAgencyIds: ids,
              excludedAgencyIds: [],
              maxMembers: Math.max(1, ids.length),
            })
          }
        >
          {t('others.see')}
        </Button>
      </p>
      <ul>
        {team.members.map((member) => (
          <li key={member.agencyId ?? 'house'} className={classes.otherMember}>
            <OtherMember run={run} member={member} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OtherMemberProps {
  readonly run: TeamRun;
  readonly member: TeamMember;
}

function OtherMember({ run, member }: OtherMemberProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const names = useNames();
  const nameOf = useMemberNames(run);
  const { agencyId, isLead, tasks, coordinationMinutes } = member;
  const card = run.agencies.find(({ id }) => id === agencyId);
  const does = format.list(tasks.map(({ capability }) => names.capability(capability)));
  return (
    <>
      <span>
        {card === undefined ? (
          nameOf(agencyId)
        ) : (
          <Link to={paths.agency(format.locale, card.slug)}>{card.name}</Link>
        )}
        {isLead && ` · ${t('others.leads')}`}
      </span>
      <span className={classes.quiet}>
        {format.hours(workedMinutes(member) + coordinationMinutes)}
        {does !== '' && ` · ${does}`}
      </span>
    </>
  );
}

const agenciesOf = ({ members }: Team): readonly string[] =>
  members.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId]));
