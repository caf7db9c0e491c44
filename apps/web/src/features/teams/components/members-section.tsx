import { Button } from '@mantine/core';
import { Section, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { Team, TeamMember, TeamRun } from '../api/team-response.ts';
import type { Conditions } from '../hooks/use-conditions.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import { workedMinutes } from '../model/team-picture.ts';
import classes from './team-parts.module.css';

interface MembersSectionProps {
  readonly run: TeamRun;
  readonly team: Team;
  readonly conditions: Conditions;
}

/** What each member is paid for, and whether it must stay or go. */
export function MembersSection({ run, team, conditions }: MembersSectionProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const minutes = team.members.reduce(
    (sum, member) => sum + workedMinutes(member) + member.coordinationMinutes,
    0,
  );
  return (
    <Section title={t('pay.title')} note={<p>{t('pay.note')}</p>}>
      <ul className={classes.members}>
        {team.members.map((member) => (
          <li key={member.agencyId ?? 'house'} className={classes.member}>
            <Member run={run} member={member} conditions={conditions} />
          </li>
        ))}
      </ul>
      <p className={classes.sum}>
        <b>{t('pay.hours', { hours: format.hours(minutes) })}</b>
        <b>{t('pay.month', { amount: format.money(team.costMinor, { decimals: 0 }) })}</b>
      </p>
    </Section>
  );
}

interface MemberProps {
  readonly run: TeamRun;
  readonly member: TeamMember;
  readonly conditions: Conditions;
}

function Member({ run, member, conditions }: MemberProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const nameOf = useMemberNames(run);
  const { agencyId, isLead, coordinationMinutes, billMinor, idleMinutes } = member;
  const card = run.agencies.find(({ id }) => id === agencyId);
  const figures = [
    [t('pay.work'), format.hours(workedMinutes(member))],
    [t('pay.coordination'), coordinationMinutes === 0 ? '–' : format.hours(coordinationMinutes)],
    [t('pay.rate'), card === undefined ? '–' : format.rate(card.hourlyRateMinor, card.currency)],
    [t('pay.bill'), format.money(billMinor, { decimals: 0 })],
  ] as const;
  return (
    <>
      <Tag variant={isLead ? 'on' : 'plain'}>
        {isLead ? t('member.lead') : t(`member.kind.${card?.kind ?? 'house'}`)}
      </Tag>
      <h3 className={classes.name}>
        {card === undefined ? (
          nameOf(agencyId)
        ) : (
          <Link to={paths.agency(format.locale, card.slug)}>{card.name}</Link>
        )}
      </h3>
      <dl className={classes.figures}>
        {figures.map(([word, figure]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {idleMinutes > 0 && (
        <p className={classes.quiet}>{t('pay.idle', { hours: format.hours(idleMinutes) })}</p>
      )}
      {agencyId !== null && (
        <Choice agencyId={agencyId} conditions={conditions} name={card?.name} />
      )}
    </>
  );
}

interface ChoiceProps {
  readonly agencyId: string;
  readonly name: string | undefined;
  readonly conditions: Conditions;
}

function Choice({ agencyId, name = '', conditions }: ChoiceProps) {
  const { t } = useTranslation('teams');
  const isFixed = conditions.current.fixedAgencyIds.includes(agencyId);
  return (
    <div className={classes.choice}>
      <Button
        size="sm"
        variant={isFixed ? 'filled' : 'outline'}
        aria-pressed={isFixed}
        aria-label={t('choice.fixNamed', { name })}
        onClick={() => (isFixed ? conditions.release(agencyId) : conditions.fix(agencyId))}
      >
        {t(isFixed ? 'choice.fixed' : 'choice.fix')}
      </Button>
      <Button
        size="sm"
        variant="subtle"
        aria-label={t('choice.excludeNamed', { name })}
        onClick={() => conditions.exclude(agencyId)}
      >
        {t('choice.exclude')}
      </Button>
    </div>
  );
}
