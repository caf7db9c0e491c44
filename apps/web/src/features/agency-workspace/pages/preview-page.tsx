import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../../shared/api/api-problem.ts';
import { ownFileAddress } from '../../../shared/api/keep-file.ts';
import { AsyncView } from '../../../shared/async/async-view.tsx';
import { EmptyNote } from '../../../shared/async/empty-note.tsx';
import { useLocale } from '../../../shared/i18n/use-locale.ts';
import { Page } from '../../../shared/layout/page.tsx';
import { paths } from '../../../shared/paths.ts';
import { usePreview, useProfile } from '../api/read.ts';
import type { PublicAgency } from '../api/types.ts';
import classes from '../components/workspace.module.css';
import { useWorkspace } from '../../../shared/session/use-workspace.ts';

export interface PreviewPageProps {
  /** The public page itself, which belongs to another feature: whoever composes both gives it. */
  readonly children: (agency: PublicAgency, fileAddress: (fileId: string) => string) => ReactNode;
}

/** The draft exactly as a firm would see it, were it published now. */
export function PreviewPage({ children }: PreviewPageProps) {
  const { t } = useTranslation('agency-workspace');
  const locale = useLocale();
  const { id } = useWorkspace();
  const preview = usePreview(id);
  const profile = useProfile(id).data;
  const isPublic = profile?.state === 'published' && !profile.hasChanges;
  const { data, error } = preview;
  if (data !== undefined) {
    return (
      <>
        <div className={`${classes.note} ${classes.apart}`} role="note">
          <p>{t(isPublic ? 'preview.public' : 'preview.note')}</p>
          <div className={classes.actions}>
            {!isPublic && (
              <Button component={Link} to={paths.agencyDraft(locale, 'publish')} size="sm">
                {t('preview.toPublish')}
              </Button>
            )}
            <Link to={paths.agencyDraft(locale, 'company')}>{t('preview.toDraft')}</Link>
          </div>
        </div>
        {children(data, (fileId) => ownFileAddress(id, fileId))}
      </>
    );
  }
  const isTooEarly = error instanceof ApiProblem && TOO_EARLY.includes(error.code);
  return (
    <Page title={t('preview.title')} heading={t('preview.title')}>
      {isTooEarly ? (
        <EmptyNote title={t('preview.tooEarly')}>
          <p>{t('preview.tooEarlyText')}</p>
          <Link to={paths.agencyDraft(locale, 'publish')}>{t('preview.toMissing')}</Link>
        </EmptyNote>
      ) : (
        <AsyncView query={preview} waitingText={t('preview.waiting')} waitingLines={6}>
          {() => null}
        </AsyncView>
      )}
    </Page>
  );
}

/** There is no page to show yet: not a failure. */
const TOO_EARLY: readonly string[] = ['profile.not_publishable', 'profile.not_found'];
