import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { AgencyProfile } from '../api/agency-types.ts';
import classes from './suspension-notice.module.css';

export interface SuspensionNoticeProps {
  readonly suspension: NonNullable<AgencyProfile['suspension']>;
}

/** Why the agency is in no match, before anything it says of itself. */
export function SuspensionNotice({ suspension }: SuspensionNoticeProps) {
  const { t } = useTranslation('agencies');
  const { date, locale } = useFormat();
  return (
    <section className={classes.notice} aria-labelledby="suspension">
      <h2 id="suspension">{t('suspension.title', { on: date(suspension.since) })}</h2>
      <p className={classes.words}>{locale === 'it' ? suspension.noticeIt : suspension.noticeEn}</p>
      <p>{t('suspension.meaning')}</p>
    </section>
  );
}
