import { Button } from '@mantine/core';
import { Tag } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import { paths } from '../../../shared/paths.ts';
import { Authorship } from '../../../shared/session/authorship.tsx';
import type { BriefSummary } from '../api/brief-response.ts';
import classes from './brief-row.module.css';

interface BriefRowProps {
  readonly brief: BriefSummary;
  readonly isBusy: boolean;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One brief of the list: a draft to go on with, or a result to read. */
export function BriefRow({ brief, isBusy, onDuplicate, onDelete }: BriefRowProps) {
  const { t } = useTranslation('briefs');
  const format = useFormat();
  const isDraft = brief.state === 'draft';
  const name = brief.firmName ?? t('list.untitled');
  const address = isDraft
    ? paths.editBrief(format.locale, brief.id, 'firm')
    : paths.brief(format.locale, brief.id);
  return (
    <li className={classes.row}>
      <div>
        <Tag variant={isDraft ? 'quiet' : 'on'}>{t(isDraft ? 'list.draft' : 'list.ready')}</Tag>
        <h2 className={classes.name}>
          <Link to={address}>{name}</Link>
        </h2>
      </div>
      <div className={classes.facts}>
        <p>
          {brief.monthlyMinor !== null &&
            `${t('list.budget', { budget: format.money(brief.monthlyMinor) })} · `}
          {t('list.clarity', { score: brief.clarityScore })}
        </p>
        <p>{t('list.updated', { date: format.date(brief.updatedAt) })}</p>
        {isByAdviser(brief) && brief.authorship !== null && (
          <Authorship authorship={brief.authorship} />
        )}
      </div>
      <div className={classes.actions}>
        <Button component={Link} to={address} size="sm">
          {t(isDraft ? 'list.resume' : 'list.open')}
        </Button>
        <Button
          size="sm"
          variant="outline"
          disabled={isBusy}
          aria-label={t('list.duplicateOf', { name })}
          onClick={onDuplicate}
        >
          {t('list.duplicate')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          disabled={isBusy}
          aria-label={t('list.deleteOf', { name })}
          onClick={onDelete}
        >
          {t('list.delete')}
        </Button>
      </div>
    </li>
  );
}

/** Of the firm's own people it goes without saying. */
const isByAdviser = ({ authorship }: BriefSummary): boolean =>
  authorship?.createdBy?.role === 'adviser' || authorship?.updatedBy?.role === 'adviser';
