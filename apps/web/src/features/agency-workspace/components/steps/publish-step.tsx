import { Button } from '@mantine/core';
import { validateForPublication } from '@raccordo/agency';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../../shared/i18n/use-locale.ts';
import { paths } from '../../../../shared/paths.ts';
import { useAct } from '../../api/act.ts';
import { useProfile } from '../../api/read.ts';
import type { PublishedProfile } from '../../api/types.ts';
import { useDraft } from '../../hooks/use-profile-draft.ts';
import { useWorkspaceMessage } from '../../hooks/use-workspace-message.ts';
import { MissingList } from '../missing-list.tsx';
import { ProfileStation, type StationProps } from '../profile-station.tsx';
import classes from '../workspace.module.css';

/** What is still missing, what will happen, and the press that makes it public. */
export function PublishStep({ takesFocus }: StationProps) {
  const { t } = useTranslation('agency-workspace');
  const { profile, askForAll } = useDraft();
  const missing = validateForPublication(profile);
  return (
    <ProfileStation step="publish" takesFocus={takesFocus}>
      <section className={classes.block}>
        {missing.length > 0 ? (
          <>
            <h2>{t('publish.missing', { count: missing.length })}</h2>
            <MissingList violations={missing} onGo={askForAll} />
          </>
        ) : (
          <h2>{t('publish.complete')}</h2>
        )}
      </section>
      <section className={classes.block}>
        <h2>{t('publish.then.title')}</h2>
        <ul>
          {['live', 'looked', 'again'].map((key) => (
            <li key={key} className={classes.row}>
              {t(`publish.then.${key}`)}
            </li>
          ))}
        </ul>
        <PublishButton isReady={missing.length === 0} />
      </section>
    </ProfileStation>
  );
}

function PublishButton({ isReady }: { readonly isReady: boolean }) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { organisationId, saver } = useDraft();
  const messageOf = useWorkspaceMessage();
  const stored = useProfile(organisationId).data ?? null;
  const act = useAct<PublishedProfile>(organisationId);
  const [isUnsaved, setUnsaved] = useState(false);

  const publish = async (): Promise<void> => {
    const isSaved = await saver.flush();
    const { version } = saver.snapshot();
    setUnsaved(!isSaved);
    if (!isSaved || version === null) return;
    act.mutate(
      { path: '/publish', version },
      { onSuccess: ({ profile }) => saver.advanceTo(profile.version) },
    );
  };
  const isLive = stored !== null && stored.state !== 'draft';
  const isSame = stored !== null && !stored.hasChanges;
  return (
    <div className={classes.stack}>
      <div className={classes.actions}>
        <Button disabled={!isReady} loading={act.isPending} onClick={() => void publish()}>
          {t(isLive ? 'publish.again' : 'publish.submit')}
        </Button>
        <Link to={paths.agencyPreview(locale)}>{t('publish.preview')}</Link>
      </div>
      {isUnsaved && (
        <p role="alert" className={classes.problem}>
          {t('publish.unsaved')}
        </p>
      )}
      {act.isError && (
        <p role="alert" className={classes.problem}>
          {messageOf(act.error)}
        </p>
      )}
      {act.isSuccess && (
        <div role="status" className={classes.note}>
          <p>{t(act.data.profile.isHeldBack ? 'publish.heldBack' : 'publish.done')}</p>
          {act.data.leftOutCases.length > 0 && (
            <p>{t('publish.leftOut', { count: act.data.leftOutCases.length })}</p>
          )}
          <Link to={paths.agencyEvidence(locale)}>{t('publish.toEvidence')}</Link>
        </div>
      )}
      {!act.isSuccess && isLive && isSame && <p>{t('publish.nothingNew')}</p>}
    </div>
  );
}
