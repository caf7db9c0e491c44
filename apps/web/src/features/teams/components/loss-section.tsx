import { LossLine, Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Team, TeamRun } from '../api/team-response.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import { isSpecialist } from '../model/specialist.ts';
import classes from './team-parts.module.css';

const WHOLE = 1_000_000;

const namesOf = (team: Team | null) => team?.members.map(({ agencyId }) => agencyId).join();
const isSame = (one: Team | null, other: Team | null) => namesOf(one) === namesOf(other);

interface Loss {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly leftPpm: number;
}

/** What is lost without each member, and what one agency alone would do for the same money. */
export function LossSection({ run, team }: { readonly run: TeamRun; readonly team: Team }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const nameOf = useMemberNames(run);
  const isTeam = team.members.length > 1;
  const { bestAgency, bestVertical } = run.comparison;
  const alone = (key: string, title: string, one: Team | null): readonly Loss[] => {
    if (one === null) return [];
    const name = nameOf(one.members.find(({ agencyId }) => agencyId !== null)?.agencyId ?? null);
    const amount = format.money(one.costMinor, { decimals: 0 });
    return [{ key, title, detail: t('loss.alone', { name, amount }), leftPpm: one.coveragePpm }];
  };
  const losses: readonly Loss[] = [
    ...(isTeam ? team.members : []).map(({ agencyId, lossPpm, isLead }) => ({
      key: agencyId ?? 'house',
      title:
        agencyId === null ? t('loss.withoutHouse') : t('loss.without', { name: nameOf(agencyId) }),
      detail: t(isLead ? 'loss.lead' : 'loss.other'),
      leftPpm: team.coveragePpm - lossPpm,
    })),
    ...(isTeam ? alone('agency', t('loss.bestAgency'), bestAgency) : []),
    ...(isSame(bestAgency, bestVertical)
      ? []
      : alone(
          'vertical',
          t(isSpecialist(run, bestVertical) ? 'loss.bestVertical' : 'loss.bestWithoutLead'),
          bestVertical,
        )),
  ];
  if (losses.length === 0) return null;
  return (
    <Section title={t('loss.title')} note={<p>{t('loss.note')}</p>}>
      <ul className={classes.losses}>
        {losses.map(({ key, title, detail, leftPpm }) => (
          <li key={key} className={classes.loss}>
            <div>
              <h3>{title}</h3>
              <p className={classes.quiet}>{detail}</p>
            </div>
            <LossLine
              leftRatio={leftPpm / WHOLE}
              wasRatio={team.coveragePpm / WHOLE}
              label={null}
            />
            <span className={classes.left}>
              <b>{format.percent(leftPpm / WHOLE, 1)}</b>{' '}
              {leftPpm < team.coveragePpm && (
                <span className={classes.missing}>{format.points(leftPpm - team.coveragePpm)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
