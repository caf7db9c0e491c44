import { LinkButton } from '@raccordo/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/i18n/use-format.ts';
import type { ActSummary } from '../api/audit-types.ts';
import type { ChangeFilters } from '../hooks/use-act-filters.ts';
import { useActText } from '../hooks/use-act-text.ts';
import { MOMENT } from '../model/moment.ts';
import classes from './act-row.module.css';

export interface ActRowProps {
  readonly act: ActSummary;
  readonly onOpen: (seq: number) => void;
  readonly onChange: ChangeFilters;
}

/** When, what, to what, by whom, why. Who and what are also the way to all that is theirs. */
export function ActRow({ act, onOpen, onChange }: ActRowProps) {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const text = useActText();
  const action = text.action(act.action);
  const actor = text.actor(act);
  const { actorId, objectKind, objectId } = act;
  return (
    <article className={classes.row} aria-labelledby={`act-${act.seq}`}>
      <p className={classes.when}>
        <time dateTime={act.occurredAt}>{format.date(act.occurredAt, MOMENT)}</time>
        <span className={classes.number}>{t('row.number', { seq: format.number(act.seq) })}</span>
      </p>
      <div className={classes.what}>
        <h3 id={`act-${act.seq}`} className={classes.action}>
          {action}
        </h3>
        <p className={classes.object}>
          {text.object(objectKind)}{' '}
          <LinkButton
            label={t('row.onlyObject', { object: objectId })}
            onClick={() => onChange({ objectKind, objectId })}
          >
            {objectId}
          </LinkButton>
        </p>
        {act.reason !== null && <p className={classes.reason}>{act.reason}</p>}
      </div>
      <p className={classes.who}>
        {actorId === null ? (
          actor
        ) : (
          <LinkButton label={t('row.onlyActor', { actor })} onClick={() => onChange({ actorId })}>
            {actor}
          </LinkButton>
        )}
      </p>
      <p className={classes.open}>
        <LinkButton
          label={t('row.openLabel', { seq: format.number(act.seq), action })}
          onClick={() => onOpen(act.seq)}
        >
          {t('row.open')}
        </LinkButton>
      </p>
    </article>
  );
}
