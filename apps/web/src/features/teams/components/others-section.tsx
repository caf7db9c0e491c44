import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { TeamRun } from '../api/team-response.ts';
import { useMemberNames } from '../hooks/use-member-names.ts';
import classes from './team-parts.module.css';

const WHOLE = 1_000_000;

/** Other good teams, of really different people. */
export function OthersSection({ run }: { readonly run: TeamRun }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const nameOf = useMemberNames(run);
  const teams = run.others.flatMap(({ team }) => (team === null ? [] : [team]));
  if (teams.length === 0) return null;
  return (
    <Section title={t('others.title')} note={<p>{t('others.note')}</p>}>
      <ul className={classes.others}>
        {teams.map((team) => {
          const names = team.members.map(({ agencyId }) => nameOf(agencyId));
          return (
            <li key={names.join()} className={classes.other}>
              <b>{format.list(names)}</b>
              <span>
                {t('others.figures', {
                  covered: format.percent(team.coveragePpm / WHOLE, 1),
                  amount: format.money(team.costMinor, { decimals: 0 }),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
