import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { Suspension } from '../api/types.ts';
import classes from './sides.module.css';

/** What was decided and what was said against it, latest first. */
export function SuspensionList({ suspensions }: { readonly suspensions: readonly Suspension[] }) {
  const { t } = useTranslation('curation');
  const { date, locale } = useFormat();
  return (
    <ul>
      {suspensions.map((one) => (
        <li key={one.id} className={classes.part}>
          <p className={classes.text}>{locale === 'it' ? one.noticeIt : one.noticeEn}</p>
          <p className={classes.quiet}>
            {one.liftedAt === null
              ? t('suspension.since', { on: date(one.suspendedAt) })
              : t('suspension.from', { on: date(one.suspendedAt), until: date(one.liftedAt) })}{' '}
            {one.liftReason}
          </p>
          {one.appeals.map((appeal) => (
            <div key={appeal.id} className={classes.said}>
              <h4>{t('appeals.says', { on: date(appeal.createdAt) })}</h4>
              <p className={classes.text}>{appeal.text}</p>
              <p className={classes.quiet}>
                {t(`appeals.states.${appeal.state}`)} {appeal.decisionReason}
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
