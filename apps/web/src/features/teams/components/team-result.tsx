import { Button } from '@mantine/core';
import { Note } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import type { TeamRun } from '../api/team-response.ts';
import type { Conditions } from '../hooks/use-conditions.ts';
import { ConditionsSection } from './conditions-section.tsx';
import { FrontierSection } from './frontier-section.tsx';
import { LossSection } from './loss-section.tsx';
import { MembersSection } from './members-section.tsx';
import { OthersSection } from './others-section.tsx';
import { TeamPicture } from './team-picture.tsx';
import classes from './team-parts.module.css';

interface TeamResultProps {
  readonly run: TeamRun;
  readonly conditions: Conditions;
  /** Another answer is on its way. */
  readonly isChanging: boolean;
}

/** The team, what it costs, what each adds, and what else could be. */
export function TeamResult({ run, conditions, isChanging }: TeamResultProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const { team, outcome, isProven, gapPpm } = run.best;
  const failure = outcome === 'fixed_shut' ? 'fixed_shut' : 'no_team';
  const lines = team?.lines ?? run.comparison.bestAgency?.lines ?? [];
  return (
    <div className={isChanging ? classes.changing : undefined} aria-busy={isChanging}>
      {!isProven && (
        <Note variant="bar">
          <p>{t('proof.open', { gap: format.points(gapPpm) })}</p>
        </Note>
      )}
      {team === null ? (
        <EmptyNote title={t(`outcome.${failure}.title`)}>
          <p>{t(`outcome.${failure}.next`)}</p>
        </EmptyNote>
      ) : (
        <>
          <TeamPicture run={run} team={team} />
          <MembersSection run={run} team={team} conditions={conditions} />
          <LossSection run={run} team={team} />
        </>
      )}
      <div className={classes.onScreen}>
        <ConditionsSection
          run={run}
          capabilities={lines.map(({ capability }) => capability)}
          conditions={conditions}
        />
      </div>
      <OthersSection run={run} conditions={conditions} />
      {run.budgetMinor !== null && team !== null && (
        <FrontierSection briefId={run.briefId} conditions={conditions.current} />
      )}
      <div className={classes.actions}>
        <Button variant="outline" onClick={() => window.print()}>
          {t('page.print')}
        </Button>
        <Link to={paths.brief(format.locale, run.briefId)}>{t('page.back')}</Link>
      </div>
    </div>
  );
}
