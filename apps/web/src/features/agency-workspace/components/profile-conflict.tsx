import { diffProfiles, type AgencyProfile } from '@raccordo/agency';
import { Button } from '@mantine/core';
import { QuestionDialog } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { ChangesTable } from '../../../shared/changes/changes-table.tsx';
import { useDraft } from '../hooks/use-profile-draft.ts';
import { sendableProfile } from '../model/sendable-profile.ts';
import classes from './workspace.module.css';

/** Two people wrote at once: the differences, and a choice. Nothing is merged unseen. */
export function ProfileConflict() {
  const { t } = useTranslation('agency-workspace');
  const { profile, state, saver, takeTheirs } = useDraft();
  const theirs = state.status === 'conflict' ? (state.theirs?.content ?? null) : null;
  return (
    <QuestionDialog isOpen={theirs !== null} title={t('conflict.title')} size="lg">
      <div className={classes.form}>
        <p>{t('conflict.lead')}</p>
        {theirs !== null && (
          <ChangesTable
            changes={differences(theirs, sendableProfile(profile))}
            label={t('conflict.title')}
            before={t('conflict.theirs')}
            after={t('conflict.mine')}
            none={t('conflict.none')}
          />
        )}
        <div className={classes.actions}>
          <Button onClick={() => void saver.keepMine()}>{t('conflict.keepMine')}</Button>
          <Button variant="outline" onClick={takeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </div>
      </div>
    </QuestionDialog>
  );
}

const differences = (theirs: AgencyProfile, mine: AgencyProfile) =>
  diffProfiles({ profile: theirs, cases: [] }, { profile: mine, cases: [] }).map(
    ({ path, kind, before, after }) => ({
      path,
      kind,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
    }),
  );
