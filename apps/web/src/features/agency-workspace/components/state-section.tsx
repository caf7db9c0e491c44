import { Button } from '@mantine/core';
import { Section } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useSuspensions } from '../api/read.ts';
import type { Profile } from '../api/types.ts';
import { listingStateOf } from '../model/profile-state.ts';
import { PauseControl } from './pause-control.tsx';
import classes from './workspace.module.css';

/** Where the profile stands, in a sentence, and what may be done about it now. */
export function StateSection({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('agency-workspace');
  const { locale, date } = useFormat();
  const suspensions = useSuspensions(profile.organisationId, profile.agencyId !== null);
  const lasting = suspensions.data?.suspensions.find(({ liftedAt }) => liftedAt === null);
  const state = listingStateOf(profile, lasting !== undefined);
  const isHeard = lasting?.appeals.some((appeal) => appeal.state === 'open') ?? false;
  const isLive = profile.state !== 'draft';
  const words =
    state === 'suspended'
      ? lasting?.[locale === 'it' ? 'noticeIt' : 'noticeEn']
      : state === 'paused'
        ? profile.pauseReason
        : profile.reviewReason;
  return (
    <Section title={t('state.title')}>
      <div className={classes.stack}>
        <div className={classes.note} role="status">
          <h3>{t(`state.${state}.title`)}</h3>
          <p>
            {state === 'draft' && profile.agencyId !== null
              ? t('state.draft.listed')
              : t(`state.${state}.text`, {
                  on: profile.publishedAt === null ? '' : date(profile.publishedAt),
                })}
          </p>
          {words != null && words !== '' && <p className={classes.words}>«{words}»</p>}
        </div>
        {isLive && profile.hasChanges && <p>{t('state.hasChanges')}</p>}
        <div className={classes.actions}>
          {state === 'suspended' && (
            <Button component={Link} to={paths.ownAppeal(locale)}>
              {t(isHeard ? 'state.toOpenAppeal' : 'state.toAppeal')}
            </Button>
          )}
          {(!isLive || profile.hasChanges || state === 'asked' || state === 'refused') && (
            <Button
              component={Link}
              to={paths.agencyDraft(locale, isLive ? 'publish' : undefined)}
              variant={state === 'suspended' ? 'outline' : 'filled'}
            >
              {t(isLive ? 'state.toPublish' : 'state.toDraft')}
            </Button>
          )}
          <Link to={paths.agencyPreview(locale)}>{t('state.toPreview')}</Link>
          {suspensions.data !== undefined && (
            <Link to={paths.agency(locale, suspensions.data.agencySlug)}>{t('state.toPage')}</Link>
          )}
          {isLive && <Link to={paths.standings(locale)}>{t('state.toStandings')}</Link>}
        </div>
        {isLive && state !== 'suspended' && <PauseControl profile={profile} />}
      </div>
    </Section>
  );
}
