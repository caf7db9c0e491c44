import { Section, Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { useOwnershipRequests } from '../api/read.ts';
import classes from './workspace.module.css';

/** What it asked to be given of the directory, and what was answered; nothing where nothing was asked. */
export function OwnershipList({ organisationId }: { readonly organisationId: string }) {
  const { t } = useTranslation('agency-workspace');
  const { locale, date } = useFormat();
  const requests = useOwnershipRequests(organisationId).data?.items ?? [];
  if (requests.length === 0) return null;
  return (
    <Section title={t('ownership.asked')}>
      <ul>
        {requests.map((request) => (
          <li key={request.id} className={classes.row}>
            <span className={classes.ends}>
              {request.agencySlug === null ? (
                <b>{t('ownership.goneAgency')}</b>
              ) : (
                <Link to={paths.agency(locale, request.agencySlug)}>{request.agencyName}</Link>
              )}
              <Tag variant="quiet">{t(`ownership.state.${request.state}`)}</Tag>
            </span>
            <span className={classes.quiet}>
              {t('ownership.askedOn', { on: date(request.createdAt) })}
            </span>
            {request.decisionReason !== null && (
              <p className={classes.words}>«{request.decisionReason}»</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
