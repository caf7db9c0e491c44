import { useMediaQuery } from '@mantine/hooks';
import { LineLegend, PHONE_MAX_WIDTH, stopOf, TeamLines } from '@raccordo/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../shared/hooks/use-names.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Team, TeamMember, TeamRun } from '../api/team-response.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import { type PictureRow, pictureRows, workedMinutes } from '../model/team-picture.ts';
import classes from './team-picture.module.css';

const LEGEND = ['verified', 'shown', 'declared', 'missing'] as const;

/** Who takes which line, as a map of lines and interchanges; every figure stands beside it in words. */
export function TeamPicture({ run, team }: { readonly run: TeamRun; readonly team: Team }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const nameOf = useMemberNames(run);
  const isPhone = useMediaQuery(`(max-width: ${PHONE_MAX_WIDTH})`);
  const rows = pictureRows(team);
  const lead = team.members.findIndex(({ isLead }) => isLead);
  const lastStop = stopOf(team.members.length - 1, team.members.length, true);
  const label = t('picture.label', {
    count: team.members.length,
    names: format.list(team.members.map(({ agencyId }) => nameOf(agencyId))),
    covered: format.points(team.coveragePpm),
  });
  return (
    <section className={classes.picture} aria-label={t('picture.title')}>
      <div className={classes.head}>
        {team.members.map((member, place) => (
          <div
            key={member.agencyId ?? 'house'}
            className={classes.member}
            style={{
              left: `${100 * stopOf(place, team.members.length, false)}%`,
              maxWidth: `calc(${100 * gapOf(team.members.length)}% - 12px)`,
            }}
          >
            <b>{nameOf(member.agencyId)}</b>
            <span>{t(`member.${roleOf(member, team)}`)}</span>
            <small>
              {format.hours(workedMinutes(member) + member.coordinationMinutes)} ·{' '}
              {format.money(member.billMinor, { decimals: 0 })}
            </small>
          </div>
        ))}
      </div>
      <div
        className={classes.grid}
        style={{ '--words-left': `${100 * lastStop}%` } as CSSProperties}
      >
        <ul className={classes.words}>
          {rows.map((row) => (
            <RowWords
              key={row.id}
              row={row}
              names={row.takenBy.map((place) => nameOf(team.members[place]?.agencyId ?? null))}
            />
          ))}
        </ul>
        <div className={classes.lines}>
          <TeamLines
            rows={rows}
            members={team.members.length}
            lead={lead < 0 ? null : lead}
            isPhone={isPhone}
            label={label}
          />
        </div>
      </div>
      <div className={classes.foot}>
        <p>{t(lead < 0 ? 'picture.howToReadOne' : 'picture.howToRead')}</p>
        <p className={classes.total}>
          {format.points(team.coveragePpm)}
          <small> %</small>
        </p>
      </div>
      <LineLegend entries={LEGEND.map((kind) => ({ kind, text: t(`picture.legend.${kind}`) }))} />
    </section>
  );
}

/** Room up to the next stop on a desk; what is left for the last one. */
const gapOf = (members: number): number =>
  members < 2 ? 0.6 : stopOf(1, members, false) - stopOf(0, members, false);

function roleOf({ isLead }: TeamMember, { members }: Team): 'lead' | 'alone' | 'other' {
  if (isLead) return 'lead';
  return members.length === 1 ? 'alone' : 'other';
}

/** Work that is not proven is counted with a margin: then more hours are paid than are needed. */
function hoursWordOf({ minutes, line: { neededMinutes } }: PictureRow): 'all' | 'part' | 'margin' {
  if (Math.abs(minutes - neededMinutes) < 30) return 'all';
  return minutes < neededMinutes ? 'part' : 'margin';
}

function RowWords({ row, names }: { readonly row: PictureRow; readonly names: readonly string[] }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const { capability } = useNames();
  const { line } = row;
  const [minutes, needed] = [format.hours(row.minutes), format.hours(line.neededMinutes)];
  const [first, ...others] = names;
  const isNobodys = first === undefined;
  return (
    <li className={classes.row}>
      <span className={classes.capability}>
        {capability(line.capability)}
        {!isNobodys && (
          <small className={classes.takers}>
            {others.length === 0 ? first : t('picture.withOther', { name: first })}
          </small>
        )}
        <small>
          {isNobodys
            ? t(line.status === 'not_offered' ? 'picture.notOffered' : 'picture.nobody')
            : t(`picture.hours.${hoursWordOf(row)}`, { minutes, needed })}
        </small>
      </span>
      <span className={classes.points}>
        <b>{format.points(line.coveragePpm)}</b>{' '}
        <small>{t('picture.of', { most: format.points(line.weightPpm, 0) })}</small>
      </span>
    </li>
  );
}
